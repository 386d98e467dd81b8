// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What a judgement may say. */
final class MarkRules {

    static final int MAX_REASON = 4000;

    private static final int HIGHEST = 4;

    private MarkRules() {}

    /**
     * Reports what is wrong with a judgement, complete or not.
     *
     * @param cap highest mark that the evidence of the bid allows
     */
    static void check(MarkPlan.Item item, Judgement judgement, int cap, Problems problems) {
        if (item.gate()) {
            forbid(judgement.mark(), "/mark", problems);
            forbid(judgement.demonstration(), "/demonstration", problems);
        } else {
            if (judgement.passed() != null) {
                problems.add("/passed", ProblemCode.NOT_ASKED);
            }
            between(judgement.mark(), Math.min(cap, HIGHEST), "/mark", problems);
            between(judgement.demonstration(), HIGHEST, "/demonstration", problems);
        }
        var reason = judgement.reason();
        if (reason != null && !reason.isBlank()) {
            TextRules.check(reason, true, 1, MAX_REASON, "/reason", problems);
        }
    }

    /** Reports what is missing of a judgement. */
    static void requireComplete(MarkPlan.Item item, Judgement judgement, String at, Problems problems) {
        if (judgement.value() == null) {
            problems.add(at + (item.gate() ? "/passed" : "/mark"), ProblemCode.REQUIRED);
        }
        if (judgement.reason() == null || judgement.reason().isBlank()) {
            problems.add(at + "/reason", ProblemCode.REQUIRED);
        }
    }

    private static void forbid(@Nullable Integer number, String at, Problems problems) {
        if (number != null) {
            problems.add(at, ProblemCode.NOT_ASKED);
        }
    }

    private static void between(@Nullable Integer number, int highest, String at, Problems problems) {
        if (number == null) {
            return;
        }
        if (number < 0) {
            problems.add(at, ProblemCode.TOO_SMALL, "minimum", 0);
        } else if (number > highest) {
            problems.add(at, ProblemCode.TOO_LARGE, "maximum", highest);
        }
    }
}
