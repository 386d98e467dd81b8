// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.bid.BidSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bid as people read it whom the conflict wall let through. */
@Schema(name = "ReceivedBid", description = "A bid; without names while quality is judged anonymously.")
public record ReceivedBidJson(
        @Schema(description = "By which the panel calls it.", examples = "A")
        String letter,

        @Schema(description = "Whether names are kept back.")
        boolean anonymous,

        @Schema(description = "Id of the vendor.") @Nullable UUID vendor,

        @Schema(description = "Name of the vendor.") @Nullable
        Map<String, TextJson> vendorName,

        @Schema(description = "Reference of the offered entry.") @Nullable
        String solution,

        @Schema(description = "Its revision.") @Nullable Integer revision,

        @Schema(description = "Language in which it is written.")
        String language,

        @Schema(description = "By code of the criterion.") Map<String, BidContentJson.ResponseJson> responses,

        @Schema(description = "SHA-256 of all that was handed in, hexadecimal.")
        String hash) {

    static ReceivedBidJson from(BidSheet sheet) {
        return new ReceivedBidJson(
                sheet.letter(),
                sheet.anonymous(),
                sheet.vendorId(),
                TextJson.fromOptional(sheet.vendor()),
                sheet.solution(),
                sheet.revision(),
                sheet.language().tag(),
                BidContentJson.responses(sheet.responses()),
                sheet.hash());
    }
}
