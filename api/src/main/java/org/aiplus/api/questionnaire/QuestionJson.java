// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.AnswerType;
import org.aiplus.questionnaire.QuestionSetView.QuestionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question, or a field of a question that is answered in rows. */
@Schema(name = "Question", description = "A question, or a field of a question that is answered in rows.")
public record QuestionJson(
        @Schema(examples = "summary") String code,
        AnswerType type,
        @Schema(description = "Who may read the answer.") Audience publicity,

        @Schema(description = "Whether every record must answer it.")
        boolean required,

        @Schema(description = "Whether a vendor must answer it before a submission.")
        boolean requiredToSubmit,

        @Schema(description = "Whether only imported records answer it; vendors are not asked.")
        boolean reported,

        @Schema(description = "Whether the catalogue can be filtered by it.")
        boolean facet,

        @Schema(description = "Vocabulary of a choice.") @Nullable
        String vocabulary,

        @Schema(description = "Most characters of a text, in each language.") @Nullable
        Integer maxLength,

        @Schema(description = "Most codes or rows.") @Nullable
        Integer maxItems,

        @Schema(description = "Smallest number.") @Nullable BigDecimal min,
        @Schema(description = "Largest number.") @Nullable BigDecimal max,

        @Schema(description = "Name of a further rule.") @Nullable
        String check,

        @Schema(description = "It is asked only when all of these hold.") @Nullable
        List<ConditionJson> when,

        @Schema(description = "What it is called, by language.")
        Map<String, TextJson> label,

        @Schema(description = "Help for who answers, by language.") @Nullable
        Map<String, TextJson> hint,

        @Schema(description = "Fields of a row.") @Nullable List<QuestionJson> fields) {

    /** What an earlier answer must be for a question to be asked. */
    @Schema(name = "Condition", description = "What an earlier answer must be for a question to be asked.")
    public record ConditionJson(
            @Schema(description = "Code of the earlier question.", examples = "generative")
            String question,

            @Schema(description = "The answer is, or contains, one of these codes; true or false for yes and no.")
            List<String> in) {}

    private static @Nullable List<ConditionJson> when(QuestionView view) {
        return view.when().isEmpty()
                ? null
                : view.when().stream()
                        .map(condition -> new ConditionJson(condition.question(), List.copyOf(condition.values())))
                        .toList();
    }

    static QuestionJson from(QuestionView view) {
        var limits = view.limits();
        return new QuestionJson(
                view.code(),
                view.type(),
                view.publicity(),
                view.required(),
                view.requiredToSubmit(),
                view.reported(),
                view.facet(),
                view.vocabulary(),
                limits.maxLength() == 0 ? null : limits.maxLength(),
                limits.maxItems() == 0 ? null : limits.maxItems(),
                limits.min(),
                limits.max(),
                view.check(),
                when(view),
                TextJson.from(view.label()),
                TextJson.fromOptional(view.hint()),
                view.fields().isEmpty()
                        ? null
                        : view.fields().stream().map(QuestionJson::from).toList());
    }
}
