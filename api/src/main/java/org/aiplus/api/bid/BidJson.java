// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import java.time.Instant;
import java.util.List;
import org.aiplus.api.request.Versioned;
import org.aiplus.bid.BidStatus;
import org.aiplus.bid.BidView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A bid as its vendor reads it. */
@Schema(name = "Bid", description = "A bid as its vendor reads it.")
public record BidJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "How far it is.") BidStatus status,

        @Schema(description = "What is written now.") BidContentJson content,

        @Schema(description = "SHA-256 of the sealed price that is written now, hexadecimal.") @Nullable
        String priceHash,

        @Schema(description = "The closing time.") Instant closesAt,

        @Schema(description = "Whether bids are taken at this moment.")
        boolean open,

        @Schema(description = "Receipts of everything that was handed in, the newest first.")
        List<ReceiptJson> receipts,

        @Schema(description = "Number of the receipt that counts; absent when nothing does.") @Nullable
        Integer counts,

        @Schema(description = "Whether something else is written than what counts.")
        boolean changed,

        @Schema(description = "What keeps it from being handed in.")
        List<LackJson> lacks,

        @Schema(description = "When it was saved last.") Instant savedAt,

        @Schema(description = "Grows with each change.") long version)
        implements Versioned {

    /** That something was handed in. */
    @Schema(name = "BidReceipt", description = "That something was handed in.")
    public record ReceiptJson(
            @Schema(description = "Counts up with each time.")
            int number,

            @Schema(description = "By the one clock.") Instant submittedAt,

            @Schema(description = "The offered entry.") String solution,

            @Schema(description = "Its revision, fixed by it.")
            int revision,

            @Schema(description = "SHA-256 of all that was handed in, hexadecimal.")
            String hash,

            @Schema(description = "SHA-256 of the sealed price, hexadecimal.") @Nullable
            String priceHash) {}

    /** Something that is missing. */
    @Schema(name = "BidLack", description = "Something that keeps a bid from being handed in.")
    public record LackJson(
            @Schema(description = "Pointer into the content, or /price.") @Nullable
            String pointer,

            @Schema(description = "Slug of the problem.", examples = "required")
            String code) {}

    static BidJson from(BidView view) {
        return new BidJson(
                view.evaluation().value(),
                view.status(),
                BidContentJson.from(view.content()),
                view.priceHash(),
                view.closesAt(),
                view.open(),
                view.receipts().stream()
                        .map(one -> new ReceiptJson(
                                one.number(),
                                one.submittedAt(),
                                one.solution(),
                                one.revision(),
                                one.hash(),
                                one.priceHash()))
                        .toList(),
                view.counts(),
                view.changed(),
                view.lacks().stream()
                        .map(lack -> new LackJson(lack.pointer(), lack.code().slug()))
                        .toList(),
                view.savedAt(),
                view.version());
    }
}
