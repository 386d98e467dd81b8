// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import org.aiplus.vendor.DuplicateDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether two vendors are one organisation. */
@Schema(name = "DuplicateDecisionRequest", description = "Whether two vendors are one organisation.")
public record DuplicateDecisionJson(
        DuplicateDecision decision,
        @Size(max = 1000) @Schema(description = "Why.") String reason) {}
