// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a procurement officer asks a vendor. */
@Schema(name = "VendorAsk", description = "What a procurement officer asks a vendor.")
public record VendorAskJson(
        @Size(max = 2000) @Schema(description = "The question.")
        String question) {}
