// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import org.aiplus.vendor.VendorDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a procurement officer decides about a vendor. */
@Schema(name = "VendorDecision", description = "What a procurement officer decides about a vendor.")
public record VendorDecisionJson(
        VendorDecision decision,

        @Size(max = 1000) @Schema(description = "Why; required except to verify. The vendor reads it.") @Nullable
        String reason) {}
