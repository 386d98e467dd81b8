// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The price of a bid on its way in: in the clear, to be sealed on receipt, or in an envelope that the vendor has sealed.
 *
 * @param unitPrices in Hong Kong dollars, by code of the item; {@code null} beside an envelope
 * @param envelope what the vendor has sealed; {@code null} beside prices
 */
@SuppressWarnings("ArrayRecordComponent")
public record PriceOffer(@Nullable Map<String, BigDecimal> unitPrices, byte @Nullable [] envelope) {

    public PriceOffer {
        unitPrices = unitPrices == null ? null : Map.copyOf(new TreeMap<>(unitPrices));
    }

    /** To be sealed on receipt. */
    public static PriceOffer clear(Map<String, BigDecimal> unitPrices) {
        return new PriceOffer(unitPrices, null);
    }

    /** Sealed by the vendor. */
    public static PriceOffer sealed(byte[] envelope) {
        return new PriceOffer(null, envelope);
    }

    /** Never a price. */
    @Override
    public String toString() {
        return "PriceOffer";
    }
}
