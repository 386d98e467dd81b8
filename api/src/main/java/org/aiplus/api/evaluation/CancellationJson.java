// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something ends. */
@Schema(name = "EndingReason", description = "Why something ends; it stays in the record.")
public record CancellationJson(
        @Lines @Schema(description = "In words; at most 1000 characters.")
        String reason) {}
