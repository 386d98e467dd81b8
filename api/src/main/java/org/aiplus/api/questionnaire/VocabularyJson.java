// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.questionnaire.Vocabulary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The codes that a question offers. */
@Schema(name = "Vocabulary", description = "The codes that a question offers, in the order in which they are shown.")
public record VocabularyJson(@Schema(examples = "technique") String code, List<TermJson> terms) {

    /** One code. */
    @Schema(name = "Term", description = "One code with its words.")
    public record TermJson(
            String code,

            @Schema(description = "What people read, by language.")
            Map<String, TextJson> name,

            @Schema(description = "A sentence that explains it, by language.") @Nullable
            Map<String, TextJson> meaning) {}

    static VocabularyJson from(Vocabulary vocabulary) {
        return new VocabularyJson(
                vocabulary.code(),
                vocabulary.terms().stream()
                        .map(term -> new TermJson(
                                term.code(), TextJson.from(term.name()), TextJson.fromOptional(term.meaning())))
                        .toList());
    }
}
