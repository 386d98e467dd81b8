// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to everybody. */
@Schema(name = "ClarificationAnswer", description = "An answer to everybody who may bid.")
public record ClarificationAnswerJson(
        @Lines @Size(max = 8000) @Schema(description = "The answer.")
        String answer) {}
