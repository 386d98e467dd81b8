// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.Set;

/** What became of a tool in a shortlist. */
public enum CandidateStatus {
    /** It is considered. */
    CANDIDATE,
    /** It is out, with a reason. */
    ELIMINATED,
    /** It is the one with which the use goes on. */
    CHOSEN;

    /** States that this one may lead to. */
    public Set<CandidateStatus> next() {
        return switch (this) {
            case CANDIDATE -> Set.of(ELIMINATED, CHOSEN);
            case ELIMINATED -> Set.of(CANDIDATE);
            case CHOSEN -> Set.of(CANDIDATE, ELIMINATED);
        };
    }
}
