// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.inquiry;

import java.time.Instant;
import java.util.List;
import org.aiplus.api.bid.ReceivedBidJson.BidPieceJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.inquiry.InquiryStatus;
import org.aiplus.inquiry.InquiryView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An inquiry. */
@Schema(name = "Inquiry", description = "What a panel asks one bidder about its bid, with a deadline.")
public record InquiryJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Counts up within the evaluation.")
        int number,

        @Schema(description = "Letter of the bid; absent for the bidder.") @Nullable
        String letter,

        @Schema(description = "Code of the criterion.") String criterion,

        @Schema(description = "Whether it is the chance to cure a gate.")
        boolean gate,

        @Schema(description = "How far it is.") InquiryStatus status,

        @Schema(description = "What is asked.") String question,

        @Schema(description = "Name of who has asked; absent for the bidder.") @Nullable
        String askedBy,

        @Schema(description = "When it was asked.") Instant askedAt,

        @Schema(description = "By when it is answered.") Instant dueAt,

        @Schema(description = "Whether an answer would be in time now.")
        boolean open,

        @Schema(description = "What was answered.") @Nullable
        String answer,

        @Schema(
                description =
                        "Evidence that the answer names; for the panel, while names are kept back, only what names nobody.")
        List<BidPieceJson> evidence,

        @Schema(description = "When it was answered.") @Nullable
        Instant answeredAt,

        @Schema(description = "For the answer.") long version)
        implements Versioned {

    static InquiryJson from(InquiryView view) {
        return new InquiryJson(
                view.evaluation().value(),
                view.number(),
                view.letter(),
                view.criterion(),
                view.gate(),
                view.status(),
                view.question(),
                view.askedBy(),
                view.askedAt(),
                view.dueAt(),
                view.open(),
                view.answer(),
                view.evidence().stream().map(BidPieceJson::from).toList(),
                view.answeredAt(),
                view.version());
    }
}
