// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.Set;

/** The life of a step of a round. */
public enum StepStatus {
    /** An earlier stage is not done. */
    WAITING,
    /** People can decide. */
    OPEN,
    /** Past its due time: people of the next role up can decide too. */
    ESCALATED,
    /** As many people as are needed have approved. */
    DONE,
    /** Somebody has sent the subject back here. */
    RETURNED,
    /** The round ended elsewhere. */
    CANCELLED;

    /** States that this one may lead to. */
    public Set<StepStatus> next() {
        return switch (this) {
            case WAITING -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(ESCALATED, DONE, RETURNED, CANCELLED);
            case ESCALATED -> Set.of(DONE, RETURNED, CANCELLED);
            case DONE, RETURNED, CANCELLED -> Set.of();
        };
    }

    /** Whether somebody can decide. */
    public boolean decidable() {
        return this == OPEN || this == ESCALATED;
    }
}
