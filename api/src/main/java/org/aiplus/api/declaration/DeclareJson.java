// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.declaration;

import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a vendor declares. */
@Schema(name = "Declare", description = "What a vendor declares.")
public record DeclareJson(
        @Size(max = 20) @Schema(description = "The version that was read; the one in force.", examples = "2026-1")
        String version,

        @Schema(description = "Answers by code of the question.")
        Map<String, String> answers) {}
