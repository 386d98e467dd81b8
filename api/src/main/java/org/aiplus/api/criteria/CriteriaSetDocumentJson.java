// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.aiplus.api.json.WholeBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/** One edition of the criteria in one document, as it is drafted. */
@Schema(
        name = "CriteriaSetDocument",
        description = "One edition of the criteria with its words; start from that of another.",
        type = SchemaType.OBJECT,
        requiredProperties = {"criteriaSet", "texts"},
        properties = {
            @SchemaProperty(
                    name = "criteriaSet",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "set, version, norms, families, bands and criteria."),
            @SchemaProperty(
                    name = "texts",
                    type = SchemaType.OBJECT,
                    implementation = Map.class,
                    description = "All words by language tag.")
        })
public record CriteriaSetDocumentJson(@Schema(hidden = true) JsonNode tree) implements WholeBody {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CriteriaSetDocumentJson {}
}
