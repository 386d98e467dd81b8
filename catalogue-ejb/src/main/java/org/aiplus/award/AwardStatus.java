// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.Set;

/** The life of an award. This table is the only one. */
public enum AwardStatus {
    /** Recommended; those who approve it decide. */
    PROPOSED,
    /** Sent back by one of them, or after an objection that was upheld; it is recommended anew. */
    RETURNED,
    /** Approved and given notice of; the standstill runs. */
    STANDSTILL,
    /** A bidder has objected; the standstill does not run. */
    OBJECTED,
    /** The standstill is over; a contract may be made. */
    CLEARED,
    /** Over, with a contract. */
    CONTRACTED,
    /** Over, without one. */
    CANCELLED;

    /** States that this one may lead to. */
    public Set<AwardStatus> next() {
        return switch (this) {
            case PROPOSED -> Set.of(RETURNED, STANDSTILL, CANCELLED);
            case RETURNED -> Set.of(PROPOSED, CANCELLED);
            case STANDSTILL -> Set.of(OBJECTED, CLEARED, CANCELLED);
            case OBJECTED -> Set.of(STANDSTILL, RETURNED, CANCELLED);
            case CLEARED -> Set.of(CONTRACTED, CANCELLED);
            case CONTRACTED, CANCELLED -> Set.of();
        };
    }

    /** Whether nothing can happen to it any more. */
    public boolean ended() {
        return next().isEmpty();
    }

    /** Whether the notice that was given last holds. */
    public boolean noticed() {
        return this == STANDSTILL || this == OBJECTED || this == CLEARED || this == CONTRACTED;
    }
}
