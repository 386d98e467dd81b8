// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A question of a vendor. */
@Schema(name = "ClarificationQuestion", description = "A question about an evaluation.")
public record ClarificationQuestionJson(
        @Lines @Size(max = 4000) @Schema(description = "The question.")
        String question) {}
