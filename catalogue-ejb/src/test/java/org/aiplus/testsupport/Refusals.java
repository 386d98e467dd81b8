// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Consumer;
import org.aiplus.json.Problems;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What an act is refused with; an act that is not refused fails the test. */
public final class Refusals {

    private Refusals() {}

    /** Everything that is wrong. */
    public static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }

    /** The first of it. */
    public static ProblemCode refused(ThrowingCallable act) {
        return problems(act).get(0).code();
    }

    /** What a check finds, each as pointer and code, in its order. */
    public static List<String> found(Consumer<Problems> check) {
        var problems = new Problems();
        check.accept(problems);
        return problems.list().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }
}
