// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import java.util.List;
import org.aiplus.bid.BidSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bids of an evaluation. */
@Schema(name = "ReceivedBids", description = "Bids of an evaluation, behind the conflict wall.")
public record ReceivedBidsJson(
        @Schema(description = "In the order of their letters.")
        List<ReceivedBidJson> items) {

    static ReceivedBidsJson from(List<BidSheet> sheets) {
        return new ReceivedBidsJson(sheets.stream().map(ReceivedBidJson::from).toList());
    }
}
