// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.Set;

/** The life of a round of approval. */
public enum ApprovalStatus {
    /** People decide. */
    OPEN,
    /** Every step of every stage was approved. */
    APPROVED,
    /** Somebody has sent it back with a reason; a new round follows when it was changed. */
    RETURNED,
    /** Whoever opened it has taken it back. */
    WITHDRAWN;

    /** States that this one may lead to. */
    public Set<ApprovalStatus> next() {
        return this == OPEN ? Set.of(APPROVED, RETURNED, WITHDRAWN) : Set.of();
    }

    /** Whether nothing more happens to it. */
    public boolean ended() {
        return next().isEmpty();
    }
}
