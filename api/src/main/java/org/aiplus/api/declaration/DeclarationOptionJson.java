// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer that can be chosen. */
@Schema(name = "DeclarationOption", description = "An answer that can be chosen.")
public record DeclarationOptionJson(
        String code,
        @Schema(description = "Words by language.") Map<String, TextJson> name) {}
