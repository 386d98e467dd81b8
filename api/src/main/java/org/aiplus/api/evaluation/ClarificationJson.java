// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.Instant;
import java.util.List;
import org.aiplus.evaluation.EvaluationView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question of a vendor. */
@Schema(name = "Clarification", description = "A question of a vendor; who has asked is told to nobody.")
public record ClarificationJson(
        @Schema(description = "Counts up with each question.")
        int number,

        @Schema(description = "The question.") String question,

        @Schema(description = "When it was asked.") Instant askedAt,

        @Schema(description = "The answer to everybody.") @Nullable
        String answer,

        @Schema(description = "When it was answered.") @Nullable
        Instant answeredAt) {

    static List<ClarificationJson> from(List<EvaluationView.Question> questions) {
        return questions.stream()
                .map(one -> new ClarificationJson(
                        one.number(), one.question(), one.askedAt(), one.answer(), one.answeredAt()))
                .toList();
    }
}
