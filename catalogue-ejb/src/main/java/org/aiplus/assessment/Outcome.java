// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import org.aiplus.catalogue.SolutionStatus;

/** What a listing assessment comes to; computed from gates, marks, floors and bands, never chosen. */
public enum Outcome {
    /** Meets the criteria. */
    LISTED(SolutionStatus.LISTED),
    /** Would meet them once its conditions are met. */
    CONDITIONAL(SolutionStatus.CONDITIONAL),
    /** Does not meet them. */
    REFUSED(SolutionStatus.REFUSED);

    private final SolutionStatus status;

    Outcome(SolutionStatus status) {
        this.status = status;
    }

    /** The status that a decision with this outcome gives to the solution, open conditions aside. */
    SolutionStatus status() {
        return status;
    }
}
