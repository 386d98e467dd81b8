// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.util.Set;

/** The life of a pilot charter. */
public enum PilotStatus {
    /** The department writes it. */
    DRAFT,
    /** Promised: its hash is taken and readings are judged by it. */
    LOCKED,
    /** Promised, and changed since for a reason that everybody sees. */
    AMENDED,
    /** A person has decided about the pilot for good. */
    DECIDED;

    /** States that this one may lead to. */
    public Set<PilotStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(LOCKED);
            case LOCKED, AMENDED -> Set.of(AMENDED, DECIDED);
            case DECIDED -> Set.of();
        };
    }

    /** Whether it is promised and not decided: readings are taken. */
    public boolean running() {
        return this == LOCKED || this == AMENDED;
    }
}
