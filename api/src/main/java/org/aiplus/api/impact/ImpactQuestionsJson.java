// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.impact.Checkpoint;
import org.aiplus.impact.ImpactPart;
import org.aiplus.impact.ImpactQuestion;
import org.aiplus.impact.ImpactQuestionSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The questions of impact assessments. */
@Schema(name = "ImpactQuestions", description = "The questions of impact assessments in the version in force.")
public record ImpactQuestionsJson(
        @Schema(description = "The version.", examples = "2026-1")
        String version,

        @Schema(description = "Most characters of an answer.")
        int maxLength,

        @Schema(description = "The questions in their order.")
        List<ImpactQuestionJson> questions) {

    /** A question. */
    @Schema(name = "ImpactQuestion", description = "A question of impact assessments.")
    public record ImpactQuestionJson(
            @Schema(description = "The code.", examples = "Q09-1")
            String code,

            @Schema(description = "Code of its heading.") String section,

            @Schema(description = "The question by language.")
            Map<String, TextJson> label,

            @Schema(description = "Checkpoints at which it must be answered.")
            List<Checkpoint> due,

            @Schema(description = "The officer's part to which it belongs.") @Nullable
            ImpactPart part,

            @Schema(description = "Whether it is asked only where the output affects single persons.")
            boolean individualsOnly) {

        static ImpactQuestionJson from(ImpactQuestion question) {
            return new ImpactQuestionJson(
                    question.code(),
                    question.section(),
                    TextJson.from(question.label()),
                    question.due().stream().sorted().toList(),
                    question.part(),
                    question.individualsOnly());
        }
    }

    static ImpactQuestionsJson from(ImpactQuestionSet set) {
        return new ImpactQuestionsJson(
                set.version(),
                set.maxLength(),
                set.questions().stream().map(ImpactQuestionJson::from).toList());
    }
}
