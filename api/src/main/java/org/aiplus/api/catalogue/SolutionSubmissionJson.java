// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.aiplus.api.json.WholeBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** A complete entry as it is sent; the same form as one line of an import. */
@Schema(
        name = "SolutionSubmission",
        description =
                "A complete entry; the same form as one line of an import. Localised texts are objects by language"
                        + " tag (en, zh-Hant-HK, zh-Hans) with text and state.",
        type = SchemaType.OBJECT,
        requiredProperties = {"source", "kind", "name", "answers"},
        properties = {
            @SchemaProperty(name = "source", implementation = SourceJson.class),
            @SchemaProperty(name = "kind", type = SchemaType.STRING, description = "As in Solution."),
            @SchemaProperty(name = "referenceRecord", type = SchemaType.BOOLEAN),
            @SchemaProperty(name = "demo", type = SchemaType.BOOLEAN),
            @SchemaProperty(name = "name", type = SchemaType.OBJECT, description = "Names by language."),
            @SchemaProperty(
                    name = "vendor",
                    type = SchemaType.OBJECT,
                    description = "registryNumber, and name by language; of a vendor's solution."),
            @SchemaProperty(name = "department", type = SchemaType.STRING, description = "Code of the department."),
            @SchemaProperty(
                    name = "categories",
                    type = SchemaType.ARRAY,
                    implementation = String.class,
                    description = "Codes of the vocabulary category."),
            @SchemaProperty(name = "maximumClassification", type = SchemaType.STRING, description = "As in Solution."),
            @SchemaProperty(name = "firstListedOn", type = SchemaType.STRING, format = "date"),
            @SchemaProperty(name = "lastVerifiedOn", type = SchemaType.STRING, format = "date"),
            @SchemaProperty(
                    name = "questionSet",
                    type = SchemaType.STRING,
                    description = "Version of the questions; the current one when absent."),
            @SchemaProperty(
                    name = "answers",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "Answers by question code; /question-sets/{version}/schema describes them.")
        })
public record SolutionSubmissionJson(@Schema(hidden = true) JsonNode tree) implements WholeBody {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SolutionSubmissionJson {}
}
