// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.declaration.Declaration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question of a declaration. */
@Schema(name = "DeclarationQuestion", description = "A question of a declaration; every one that applies is answered.")
public record DeclarationQuestionJson(
        String code,

        @Schema(
                description = "YES_NO is answered by YES or NO, ONE_OF by the code of an option, TEXT by words, DATE by"
                        + " a day such as 2027-03-31.")
        Declaration.Type type,

        @Schema(description = "The question by language.") Map<String, TextJson> label,

        @Schema(description = "Help by language, where there is any.") @Nullable
        Map<String, TextJson> hint,

        @Schema(description = "What can be chosen, for ONE_OF.")
        List<DeclarationOptionJson> options,

        @Schema(description = "Most characters of a text.") int maxLength,

        @Schema(description = "The question applies only when this other one has the answer whenAnswer.") @Nullable
        String whenQuestion,

        @Schema(description = "See whenQuestion.") @Nullable String whenAnswer) {

    static DeclarationQuestionJson from(Declaration.Question question) {
        var when = question.when();
        return new DeclarationQuestionJson(
                question.code(),
                question.type(),
                TextJson.from(question.label()),
                TextJson.fromOptional(question.hint()),
                question.options().entrySet().stream()
                        .map(option -> new DeclarationOptionJson(option.getKey(), TextJson.from(option.getValue())))
                        .toList(),
                question.maxLength(),
                when == null ? null : when.question(),
                when == null ? null : when.answer());
    }
}
