// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.evaluation.OfferGroup;
import org.aiplus.evaluation.StandingOfferView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Standing offers. */
@Schema(name = "StandingOffers", description = "Standing offers that have not been ended.")
public record StandingOffersJson(
        @Schema(description = "By category and group.") List<StandingOfferJson> items) {

    /** A standing offer. */
    @Schema(name = "StandingOffer", description = "That a vendor was selected once for a category and a group.")
    public record StandingOfferJson(
            @Schema(description = "Its id.") UUID id,

            @Schema(description = "Registry number of the vendor.")
            String vendor,

            @Schema(description = "Name of the vendor.") Map<String, TextJson> name,

            @Schema(description = "Code of the category.") String category,

            @Schema(description = "The group.") OfferGroup group,

            @Schema(description = "First day on which it holds.")
            LocalDate validFrom,

            @Schema(description = "Last day on which it holds.")
            LocalDate validTo,

            @Schema(description = "Whether it holds today.") boolean current) {}

    static StandingOffersJson from(List<StandingOfferView> offers) {
        return new StandingOffersJson(offers.stream()
                .map(one -> new StandingOfferJson(
                        one.id(),
                        one.vendorNumber(),
                        TextJson.from(one.vendor()),
                        one.category(),
                        one.group(),
                        one.validFrom(),
                        one.validTo(),
                        one.current()))
                .toList());
    }
}
