// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.identity.Audience;
import org.aiplus.questionnaire.QuestionSetView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the questions with its words. */
@Schema(name = "QuestionSet", description = "One version of the questions with its words in all languages.")
public record QuestionSetJson(
        @Schema(examples = "solution") String name,
        @Schema(examples = "2026-1") String version,

        @Schema(description = "Whether new records are described in this version.")
        boolean current,

        @Schema(description = "Typed fields besides the answers.")
        List<CoreFieldJson> core,

        List<SectionJson> sections,

        @Schema(description = "The vocabularies that its questions use.")
        List<VocabularyJson> vocabularies) {

    /** A typed field that every record has besides its answers. */
    @Schema(name = "CoreField", description = "A typed field that every record has besides its answers.")
    public record CoreFieldJson(
            String code,
            @Schema(description = "Who may read it.") Audience publicity) {}

    /** A group of questions with its heading. */
    @Schema(name = "Section", description = "A group of questions with its heading.")
    public record SectionJson(
            String code,
            @Schema(description = "Heading by language.") Map<String, TextJson> title,
            List<QuestionJson> questions) {}

    static QuestionSetJson from(QuestionSetView view) {
        return new QuestionSetJson(
                view.name(),
                view.version(),
                view.current(),
                view.core().stream()
                        .map(field -> new CoreFieldJson(field.code(), field.publicity()))
                        .toList(),
                view.sections().stream()
                        .map(section -> new SectionJson(
                                section.code(),
                                TextJson.from(section.title()),
                                section.questions().stream()
                                        .map(QuestionJson::from)
                                        .toList()))
                        .toList(),
                view.vocabularies().stream().map(VocabularyJson::from).toList());
    }
}
