// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import org.aiplus.assessment.NewWaiver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A waiver to grant. */
@Schema(name = "NewListingWaiver", description = "Lets a failed gate or a missed floor pass until a day.")
public record NewWaiverJson(
        @Schema(description = "Code of a gate that applies, or of a family with a floor.", examples = "G-18")
        String target,

        @Schema(description = "By what authority: a position or a paper; at most 200 characters.")
        String authority,

        @Schema(description = "Why; at most 2000 characters.")
        String reason,

        @Schema(description = "Last day, after today.", examples = "2027-03-31")
        String until) {

    NewWaiver toCommand() {
        return new NewWaiver(target, authority, reason, until);
    }
}
