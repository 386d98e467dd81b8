// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.aiplus.api.json.WholeBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** One version of the questions in one document, as it is drafted. */
@Schema(
        name = "QuestionSetDocument",
        description = "One version of the questions with its words and own vocabularies; start from that of another.",
        type = SchemaType.OBJECT,
        requiredProperties = {"questionSet", "texts"},
        properties = {
            @SchemaProperty(
                    name = "questionSet",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "set, version, core and sections with questions."),
            @SchemaProperty(
                    name = "texts",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "Headings, labels and hints by language tag."),
            @SchemaProperty(
                    name = "vocabularies",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "Vocabularies that only this version has, by name.")
        })
public record QuestionSetDocumentJson(@Schema(hidden = true) JsonNode tree) implements WholeBody {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public QuestionSetDocumentJson {}
}
