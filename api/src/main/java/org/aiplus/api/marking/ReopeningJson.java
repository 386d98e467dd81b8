// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose marks are opened again. */
@Schema(name = "Reopening", description = "Whose marks are opened again, and why.")
public record ReopeningJson(
        @Schema(description = "Subject of somebody on the panel.")
        String marker,

        @Lines @Schema(description = "Why, at most 2000 characters.")
        String reason) {}
