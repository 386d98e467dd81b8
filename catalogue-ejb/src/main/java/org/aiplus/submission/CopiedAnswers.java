// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    static CopiedAnswers of(ObjectNode earlier, QuestionSet set) {
        var content = SubmissionContent.of(earlier);
        var left = new ArrayList<String>();
        for (var field : SubmissionContent.of(earlier).fields()) {
            if (field.equals("/name") || leftOut(field, set)) {
                content = content.with(field, null);
                left.add(field);
            }
        }
        return new CopiedAnswers(content, left);
    }

    private static boolean leftOut(String field, QuestionSet set) {
        var code = field.substring(field.lastIndexOf('/') + 1);
        return field.startsWith("/" + SubmissionContent.ANSWERS + "/")
                && set.question(code)
                        .map(question -> FINDINGS.contains(code) || datedOrPriced(question))
                        .orElse(true);
    }

    private static boolean datedOrPriced(Question question) {
        return question.type() == AnswerType.DATE
                || question.check() == Check.CURRENCY_CODE
                || question.fields().stream().anyMatch(CopiedAnswers::datedOrPriced);
    }
}
