// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.util.Set;

/** The life of one revision of a solution's entry. What comes before its publication is the life of a submission. */
public enum RevisionStatus {
    /** What readers see. */
    PUBLISHED,
    /** A later revision has taken its place. */
    SUPERSEDED;

    /** States that this one may lead to. */
    public Set<RevisionStatus> next() {
        return switch (this) {
            case PUBLISHED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }
}
