// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.questionnaire.QuestionChange;
import org.aiplus.questionnaire.QuestionSetDifference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a version asks in addition to an earlier one, no more, or otherwise. */
@Schema(name = "QuestionSetDifference", description = "What a version asks in addition, no more, or otherwise.")
public record QuestionSetDifferenceJson(
        @Schema(description = "The earlier version.") String from,
        @Schema(description = "The later version.") String to,

        @Schema(description = "Questions that differ.") List<ChangedQuestionJson> questions) {

    /** A question that differs. */
    @Schema(name = "ChangedQuestion", description = "A question that differs.")
    public record ChangedQuestionJson(
            String section,
            String code,

            @Schema(description = "What it is called, by language.")
            Map<String, TextJson> label,

            @Schema(description = "What differs.") List<QuestionChange> changes) {}

    static QuestionSetDifferenceJson from(QuestionSetDifference difference) {
        return new QuestionSetDifferenceJson(
                difference.from(),
                difference.to(),
                difference.questions().stream()
                        .map(question -> new ChangedQuestionJson(
                                question.section(),
                                question.code(),
                                TextJson.from(question.label()),
                                List.copyOf(question.changes())))
                        .toList());
    }
}
