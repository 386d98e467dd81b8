// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.aiplus.api.json.WholeBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** What a vendor says about a solution. */
@Schema(
        name = "DraftContent",
        description =
                "What a vendor says about a solution. Localised texts are objects by language tag (en, zh-Hant-HK, zh-Hans)"
                        + " with text; their state is the catalogue's to say. Anything else of an entry is refused.",
        type = SchemaType.OBJECT,
        properties = {
            @SchemaProperty(
                    name = "questionSet",
                    type = SchemaType.STRING,
                    description = "Version of the questions; that of the draft when absent."),
            @SchemaProperty(name = "name", type = SchemaType.OBJECT, description = "Names by language."),
            @SchemaProperty(
                    name = "categories",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "Codes of the vocabulary category."),
            @SchemaProperty(
                    name = "maximumClassification",
                    type = SchemaType.STRING,
                    description = "Highest classification of information that it may be used with."),
            @SchemaProperty(
                    name = "answers",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "Answers by question code; /question-sets/{version}/schema describes them.")
        })
public record DraftContentJson(@Schema(hidden = true) JsonNode tree) implements WholeBody {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DraftContentJson {}
}
