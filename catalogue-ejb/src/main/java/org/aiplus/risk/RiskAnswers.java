// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;

/** Checks answers to the questions of a version; everything that is wrong is reported at once. */
public final class RiskAnswers {

    private RiskAnswers() {}

    /**
     * The answers to the questions that apply. Answers to others are dropped: a form without scripts sends them as they
     * were before.
     *
     * @param complete whether each question that applies must have an answer
     * @param pointer of the object with the answers
     * @param problems gets REQUIRED, UNKNOWN_QUESTION, UNKNOWN_CODE and TOO_MANY_ITEMS
     */
    public static Map<String, Set<String>> read(
            RiskRules rules,
            Map<String, ? extends Collection<String>> said,
            boolean complete,
            String pointer,
            Problems problems) {
        for (var code : said.keySet()) {
            if (rules.question(code).isEmpty()) {
                problems.add(JsonPointers.member(pointer, code), ProblemCode.UNKNOWN_QUESTION);
            }
        }
        var answers = new LinkedHashMap<String, Set<String>>();
        for (var question : rules.questions()) {
            if (question.asked(answers)) {
                var given = said.containsKey(question.code()) ? said.get(question.code()) : List.<String>of();
                read(question, given, complete, JsonPointers.member(pointer, question.code()), problems, answers);
            }
        }
        return answers;
    }

    private static void read(
            RiskQuestion question,
            Collection<String> given,
            boolean complete,
            String pointer,
            Problems problems,
            Map<String, Set<String>> answers) {
        var chosen = new LinkedHashSet<>(given);
        chosen.remove("");
        if (chosen.isEmpty()) {
            if (complete && !question.optional()) {
                problems.add(pointer, ProblemCode.REQUIRED);
            }
        } else if (!question.choices().containsAll(chosen)) {
            problems.add(pointer, ProblemCode.UNKNOWN_CODE, "known", question.choices());
        } else if (chosen.size() > 1 && !question.many()) {
            problems.add(pointer, ProblemCode.TOO_MANY_ITEMS, "maximum", 1);
        } else {
            answers.put(question.code(), Set.copyOf(chosen));
        }
    }
}
