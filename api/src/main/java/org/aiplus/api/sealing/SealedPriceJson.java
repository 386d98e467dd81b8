// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.sealing;

import org.aiplus.api.request.Versioned;
import org.aiplus.bid.BidView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a price is sealed. */
@Schema(name = "SealedPrice", description = "That a price is sealed; nothing of it can be read before the opening.")
public record SealedPriceJson(
        @Schema(description = "SHA-256 of the envelope, hexadecimal.") @Nullable
        String envelopeHash,

        @Schema(description = "Version of the bid, for its next change.")
        long version)
        implements Versioned {

    static SealedPriceJson from(BidView bid) {
        return new SealedPriceJson(bid.priceHash(), bid.version());
    }
}
