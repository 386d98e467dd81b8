// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.List;

/** One or more rules were broken; all of them are named at once. */
public final class RuleViolation extends DomainException {

    private static final long serialVersionUID = 1L;

    public RuleViolation(List<Problem> problems) {
        super(problems);
    }

    /** A refusal that must be known of later. */
    public RuleViolation(Problem problem, Attempt attempt) {
        super(List.of(problem), attempt);
    }

    public RuleViolation(ProblemCode code) {
        this(List.of(Problem.of(code)));
    }

    /** Throws when there is anything to report. */
    public static void throwIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new RuleViolation(problems);
        }
    }
}
