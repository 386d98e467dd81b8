// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.Set;

/** The life of a listing assessment. */
public enum AssessmentStatus {
    /** Assessors enter what they find. */
    DRAFT,
    /** Complete and computed; waits for a decision. */
    ASSESSED,
    /** Decided; the solution has its status by it. */
    DECIDED,
    /** No longer the one by which the solution has its status: run out, or replaced by a later decision. */
    EXPIRED,
    /** Ended without a decision. */
    WITHDRAWN;

    /** States that this one may lead to. */
    public Set<AssessmentStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(ASSESSED, WITHDRAWN);
            case ASSESSED -> Set.of(DRAFT, DECIDED, WITHDRAWN);
            case DECIDED -> Set.of(EXPIRED);
            case EXPIRED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether assessors still work on it, or somebody decides. */
    public boolean open() {
        return this == DRAFT || this == ASSESSED;
    }
}
