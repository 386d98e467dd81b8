// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.bid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.api.json.TextJson;
import org.aiplus.bid.BidPiece;
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

        @Schema(description = "By code of the criterion; without evidence while names are kept back, see evidence.")
        Map<String, BidContentJson.ResponseJson> responses,

        @Schema(description = "Evidence that it names; while names are kept back only what names nobody.")
        List<BidPieceJson> evidence,

        @Schema(description = "SHA-256 of all that was handed in, hexadecimal.")
        String hash) {

    /** Evidence that a bid names. */
    @Schema(name = "BidPiece", description = "Evidence that a bid names, known by its number in the bid.")
    public record BidPieceJson(
            @Schema(description = "Its number in the bid.") int number,

            @Schema(description = "Codes of the criteria for which it is named.")
            List<String> criteria,

            @Schema(description = "Its reference; absent while names are kept back.") @Nullable
            String reference,

            @Schema(description = "Kind of evidence.", examples = "TEST_REPORT")
            String kind,

            @Schema(description = "Its title; absent while names are kept back.") @Nullable
            String title,

            @Schema(description = "Who issued it; absent while names are kept back.") @Nullable
            String issuer,

            @Schema(description = "First day of validity.") @Nullable
            LocalDate validFrom,

            @Schema(description = "Last day of validity.") @Nullable
            LocalDate validTo,

            @Schema(description = "Bytes of the file.") long size,

            @Schema(description = "SHA-256 of the file, hexadecimal; absent while names are kept back.") @Nullable
            String sha256,

            @Schema(description = "Whether the file can be read.")
            boolean readable,

            @Schema(description = "Whether somebody of the government found that it is what it says.")
            boolean verified) {

        /** As the API speaks of it. */
        public static BidPieceJson from(BidPiece piece) {
            return new BidPieceJson(
                    piece.number(),
                    piece.criteria(),
                    piece.reference(),
                    piece.kind(),
                    piece.title(),
                    piece.issuer(),
                    piece.validFrom(),
                    piece.validTo(),
                    piece.size(),
                    piece.sha256(),
                    piece.readable(),
                    piece.verified());
        }
    }

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
                sheet.evidence().stream().map(BidPieceJson::from).toList(),
                sheet.hash());
    }
}
