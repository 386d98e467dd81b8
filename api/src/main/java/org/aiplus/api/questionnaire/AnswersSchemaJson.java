// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import org.aiplus.api.json.WholeBody;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Schema document. */
@Schema(name = "AnswersSchema", type = SchemaType.OBJECT, description = "JSON Schema (2020-12) of the answers.")
public record AnswersSchemaJson(@Schema(hidden = true) JsonNode tree) implements WholeBody {}
