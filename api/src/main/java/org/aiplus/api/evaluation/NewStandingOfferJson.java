// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.LocalDate;
import org.aiplus.evaluation.NewStandingOffer;
import org.aiplus.evaluation.OfferGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A standing offer to record. */
@Schema(name = "NewStandingOffer", description = "A standing offer to record.")
public record NewStandingOfferJson(
        @Schema(description = "Registry number of a verified vendor.")
        String vendor,

        @Schema(description = "Code of the category.", examples = "A")
        String category,

        @Schema(description = "The group.") OfferGroup group,

        @Schema(description = "First day on which it holds.")
        LocalDate validFrom,

        @Schema(description = "Last day on which it holds.") LocalDate validTo) {

    NewStandingOffer toCommand() {
        return new NewStandingOffer(vendor, category, group, validFrom, validTo);
    }
}
