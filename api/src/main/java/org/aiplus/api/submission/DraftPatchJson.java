// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import org.aiplus.api.json.WholeBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes of some fields of a draft. */
@Schema(
        name = "DraftPatch",
        description = "JSON merge patch (RFC 7396) of DraftContent: what is absent stays, null takes an answer back.",
        type = SchemaType.OBJECT)
public record DraftPatchJson(@Schema(hidden = true) JsonNode tree) implements WholeBody {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DraftPatchJson {}
}
