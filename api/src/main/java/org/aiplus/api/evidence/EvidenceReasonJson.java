// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evidence;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does something that others must be able to understand later. */
@Schema(name = "EvidenceReason", description = "Why it is done; kept, and shown to whom it concerns.")
public record EvidenceReasonJson(
        @Size(max = 500) @Schema(examples = "Replaced by the certificate of 2026.")
        String reason) {}
