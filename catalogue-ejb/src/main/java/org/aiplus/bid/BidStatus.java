// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import java.util.Set;

/** The life of a bid until the closing time; afterwards it stays where it is. */
public enum BidStatus {
    /** The vendor writes; nothing was handed in. */
    DRAFT,
    /** Handed in: what was handed in last counts. */
    SUBMITTED,
    /** Taken back: nothing of it counts. */
    WITHDRAWN;

    /** States that this one may lead to. A bid that is handed in again replaces what was. */
    public Set<BidStatus> next() {
        return switch (this) {
            case DRAFT, WITHDRAWN -> Set.of(SUBMITTED);
            case SUBMITTED -> Set.of(SUBMITTED, WITHDRAWN);
        };
    }
}
