// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.questionnaire.Check;
import org.aiplus.questionnaire.Question;
import org.aiplus.questionnaire.QuestionSet;

/**
 * The answers of one solution as a beginning for another. What is true of one product at one time only is left out and
 * reported: its name, days, prices, certificates and findings.
 *
 * @param content what was copied
 * @param left pointers of what was there and was left out
 */
record CopiedAnswers(SubmissionContent content, List<String> left) {

    /** Questions whose answers are findings about one product; the other kinds are told by their type. */
    private static final Set<String> FINDINGS = Set.of("evaluationSummary", "productVersion", "usedBy");

    /** Everything that the questions of this set still ask, for the next revision of the same solution. */
    static CopiedAnswers carried(ObjectNode earlier, QuestionSet set) {
        return without(earlier, set, field -> answer(field) && asked(field, set).isEmpty());
    }

    /** The same for another solution, without what is true of the first one only. */
    static CopiedAnswers copied(ObjectNode earlier, QuestionSet set) {
        return without(earlier, set, field -> field.equals("/name") || answer(field) && leftOut(field, set));
    }

    private static CopiedAnswers without(ObjectNode earlier, QuestionSet set, Predicate<String> leaveOut) {
        var content = SubmissionContent.of(earlier.put(SubmissionContent.QUESTION_SET, set.version()));
        var left = content.fields().stream().filter(leaveOut).toList();
        for (var field : left) {
            content = content.with(field, null);
        }
        return new CopiedAnswers(content, left);
    }

    private static boolean answer(String field) {
        return field.startsWith("/" + SubmissionContent.ANSWERS + "/");
    }

    private static Optional<Question> asked(String field, QuestionSet set) {
        return set.question(field.substring(field.lastIndexOf('/') + 1));
    }

    private static boolean leftOut(String field, QuestionSet set) {
        return asked(field, set)
                .map(question -> FINDINGS.contains(question.code()) || datedOrPriced(question))
                .orElse(true);
    }

    private static boolean datedOrPriced(Question question) {
        return question.type() == AnswerType.DATE
                || question.check() == Check.CURRENCY_CODE
                || question.fields().stream().anyMatch(CopiedAnswers::datedOrPriced);
    }
}
