// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.vendor;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a vendor answers. */
@Schema(name = "VendorAnswer", description = "What a vendor answers.")
public record VendorAnswerJson(
        @Size(max = 4000) @Schema(description = "The answer.")
        String answer) {}
