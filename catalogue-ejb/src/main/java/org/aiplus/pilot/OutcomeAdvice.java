// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

/** What follows from the computed outcome of a pilot, for those who show it. */
public final class OutcomeAdvice {

    private OutcomeAdvice() {}

    /** The decision that needs no reason after the end. */
    public static DecisionKind follows(PilotView view) {
        return OutcomeRules.follows(view.outcomes().getOrDefault(Arm.TOOL, MetricOutcome.INCONCLUSIVE));
    }
}
