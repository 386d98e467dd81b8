// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.validation.constraints.Size;
import org.aiplus.api.json.Lines;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A change of what was promised. */
@Schema(name = "PilotAmendment", description = "A change of what was promised.")
public record PilotAmendmentJson(
        @Schema(
                description =
                        "What is promised from now on. Days, the second tool and what the metrics are do not change; metrics can be added at the end.")
        PilotCharterJson charter,

        @Lines @Size(max = 2000) @Schema(description = "Why; everybody sees it.")
        String reason) {}
