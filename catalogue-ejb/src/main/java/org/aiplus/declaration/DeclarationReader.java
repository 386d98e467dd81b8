// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.json.JsonPointers;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.ProblemCode;

/** Checks answers to a declaration; everything that is wrong is reported at once. */
final class DeclarationReader {

    private static final List<String> YES_NO = List.of("YES", "NO");

    private DeclarationReader() {}

    /**
     * The answers to the questions that apply. Answers to questions that do not apply are dropped: a form without
     * scripts sends them empty or as they were before.
     *
     * @throws org.aiplus.shared.RuleViolation REQUIRED, UNKNOWN_QUESTION, UNKNOWN_CODE, WRONG_FORMAT and what
     *     {@link TextRules} reports, each with a pointer below {@code /answers}
     */
    static Map<String, String> read(Declaration declaration, Map<String, String> said) {
        var problems = new Problems();
        for (var code : said.keySet()) {
            if (declaration.question(code).isEmpty()) {
                problems.add(pointer(code), ProblemCode.UNKNOWN_QUESTION);
            }
        }
        var answers = new LinkedHashMap<String, String>();
        for (var question : declaration.questions()) {
            if (question.applies(answers)) {
                var answer = said.getOrDefault(question.code(), "").strip().replace("\r\n", "\n");
                if (answer.isEmpty()) {
                    problems.add(pointer(question.code()), ProblemCode.REQUIRED);
                } else if (good(question, answer, problems)) {
                    answers.put(question.code(), answer);
                }
            }
        }
        problems.throwIfAny();
        return answers;
    }

    private static boolean good(Declaration.Question question, String answer, Problems problems) {
        var pointer = pointer(question.code());
        return switch (question.type()) {
            case YES_NO, ONE_OF -> {
                var known = choices(question);
                if (!known.contains(answer)) {
                    problems.add(pointer, ProblemCode.UNKNOWN_CODE, "known", known);
                }
                yield known.contains(answer);
            }
            case TEXT -> TextRules.check(answer, true, 1, question.maxLength(), pointer, problems);
            case DATE -> {
                var date = isDate(answer);
                if (!date) {
                    problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "date");
                }
                yield date;
            }
        };
    }

    private static boolean isDate(String answer) {
        try {
            return LocalDate.parse(answer).getYear() < 10_000;
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /** Codes from which an answer is chosen; empty for words and days. */
    static List<String> choices(Declaration.Question question) {
        return question.type() == Declaration.Type.YES_NO
                ? YES_NO
                : List.copyOf(question.options().keySet());
    }

    private static String pointer(String code) {
        return JsonPointers.member("/answers", code);
    }
}
