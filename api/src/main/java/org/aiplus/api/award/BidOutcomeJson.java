// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.marking.RankingJson;
import org.aiplus.award.DebriefView;
import org.aiplus.award.OutcomeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an evaluation came out for a bidder. */
@Schema(name = "BidOutcome", description = "How an evaluation came out for one of its bidders.")
public record BidOutcomeJson(
        @Schema(description = "The notice that everybody reads.")
        AwardNoticeJson notice,

        @Schema(description = "What only you are told; absent while the notice does not hold.") @Nullable
        DebriefJson debrief,

        @Schema(description = "Your objection with its answer.") @Nullable
        ObjectionJson objection,

        @Schema(description = "Whether you can object now.") boolean mayObject) {

    /** What a bidder is told. */
    @Schema(
            name = "Debrief",
            description = "What a bidder is told: about its own bid, and the winner's as far as the rules say.")
    public record DebriefJson(
            @Schema(description = "Edition of the rules by which it is made.", examples = "2026-1")
            String rules,

            @Schema(description = "Whether your bid is the winner's.")
            boolean won,

            @Schema(description = "Reference of the entry that you offered.")
            String solution,

            @Schema(description = "Your place.") @Nullable Integer rank,

            @Schema(description = "Why your bid is out; empty for one that is ranked.")
            List<RankingJson.ShortfallJson> out,

            @Schema(description = "How many bids there were.") @Nullable
            Integer bidders,

            @Schema(description = "Your points for quality.") @Nullable
            BigDecimal qualityPoints,

            @Schema(description = "Your points for the price.") @Nullable
            BigDecimal pricePoints,

            @Schema(description = "The sum of both.") @Nullable
            BigDecimal total,

            @Schema(description = "Your whole-life price in Hong Kong dollars.") @Nullable
            BigDecimal price,

            @Schema(description = "Who is to get the contract.") @Nullable
            Map<String, TextJson> winner,

            @Schema(description = "Reference of the entry that the winner offers.") @Nullable
            String winnerSolution,

            @Schema(description = "The winner's price against yours.")
            DebriefView.@Nullable Order winnerPriceOrder,

            @Schema(description = "The winner's price in Hong Kong dollars.") @Nullable
            BigDecimal winnerPrice,

            @Schema(description = "What was judged.") List<LineJson> lines) {

        static @Nullable DebriefJson from(@Nullable DebriefView view) {
            return view == null
                    ? null
                    : new DebriefJson(
                            view.rules(),
                            view.won(),
                            view.solution(),
                            view.rank(),
                            view.out().stream()
                                    .map(RankingJson.ShortfallJson::from)
                                    .toList(),
                            view.bidders(),
                            view.qualityPoints(),
                            view.pricePoints(),
                            view.total(),
                            view.price(),
                            TextJson.fromOptional(view.winner()),
                            view.winnerSolution(),
                            view.winnerPriceOrder(),
                            view.winnerPrice(),
                            view.lines().stream().map(LineJson::from).toList());
        }
    }

    /** A criterion. */
    @Schema(name = "DebriefLine", description = "What the panel came to for your bid under one criterion.")
    public record LineJson(
            @Schema(description = "Code of the criterion.") String criterion,

            @Schema(description = "Whether it is passed or failed rather than marked.")
            boolean gate,

            @Schema(description = "Your mark of 4.") @Nullable
            Integer mark,

            @Schema(description = "Whether you passed.") @Nullable
            Boolean passed,

            @Schema(description = "The panel's reason.") @Nullable
            String reason,

            @Schema(description = "Whether there is a reason that names another bidder and is kept back.")
            boolean withheld,

            @Schema(description = "The winner's mark against yours.")
            DebriefView.@Nullable Order winner) {

        static LineJson from(DebriefView.Line line) {
            return new LineJson(
                    line.criterion(),
                    line.gate(),
                    line.mark(),
                    line.passed(),
                    line.reason(),
                    line.withheld(),
                    line.winner());
        }
    }

    static BidOutcomeJson from(OutcomeView view) {
        var objection = view.objection();
        return new BidOutcomeJson(
                AwardNoticeJson.from(view.notice()),
                DebriefJson.from(view.debrief()),
                objection == null ? null : ObjectionJson.from(objection),
                view.mayObject());
    }
}
