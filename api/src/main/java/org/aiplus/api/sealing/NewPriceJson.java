// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.aiplus.sealing.PriceOffer;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The price of a bid: either in the clear, to be sealed on receipt, or in an envelope. */
@Schema(name = "NewPrice", description = "The price of a bid: prices to be sealed on receipt, or a sealed envelope.")
public record NewPriceJson(
        @Schema(description = "Price of one unit in Hong Kong dollars, by code of the item.") @Nullable
        Map<String, BigDecimal> prices,

        @Schema(
                description =
                        "What the caller has sealed to the opening key, in Base64: as UTF-8 an object with the one property"
                                + " prices, like the one beside this.")
        @Nullable
        String envelope) {

    PriceOffer toOffer() {
        return new PriceOffer(prices, envelope == null || prices != null ? null : decoded(envelope));
    }

    private static byte[] decoded(String envelope) {
        try {
            return Base64.getDecoder().decode(envelope);
        } catch (IllegalArgumentException other) {
            throw new RuleViolation(List.of(Problem.at("/envelope", ProblemCode.WRONG_FORMAT)));
        }
    }

    /** Never a price. */
    @Override
    public String toString() {
        return "NewPriceJson";
    }
}
