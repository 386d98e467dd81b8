// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.util.Set;

/** The life of an impact assessment at its present checkpoint. */
public enum ImpactStatus {
    /** The department writes. */
    DRAFT,
    /** Reviewers decide about what was handed in. */
    IN_ENDORSEMENT,
    /** It holds. */
    ENDORSED,
    /** Something that it rests on has changed since it was endorsed. */
    STALE;

    /** States that this one may lead to. */
    public Set<ImpactStatus> next() {
        return switch (this) {
            case DRAFT, STALE -> Set.of(IN_ENDORSEMENT);
            case IN_ENDORSEMENT -> Set.of(ENDORSED, DRAFT);
            case ENDORSED -> Set.of(STALE, DRAFT);
        };
    }

    /** Whether its author can change what it says. A change of what was endorsed makes it stale. */
    public boolean editable() {
        return this != IN_ENDORSEMENT;
    }

    /** Whether it can be signed, overridden and handed in. */
    public boolean open() {
        return this == DRAFT || this == STALE;
    }
}
