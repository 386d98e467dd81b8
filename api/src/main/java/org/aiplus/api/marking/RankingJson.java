// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.aiplus.marking.RankingView;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.RankingResult;
import org.aiplus.ranking.TieRule;
import org.aiplus.ranking.WeightStability;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A ranking. */
@Schema(name = "Ranking", description = "The ranking of an evaluation, or what it would be under other weights.")
public record RankingJson(
        @Schema(description = "Reference of the evaluation.", examples = "EV-2026-0001")
        String evaluation,

        @Schema(description = "Edition of the arithmetic.") String formulaVersion,

        @Schema(description = "How prices became points.") PriceFormula formula,

        @Schema(description = "Weight of quality; the rest is price.")
        BigDecimal qualityWeight,

        @Schema(description = "All bids: the ranked ones in order, then those that are out.")
        List<PlaceJson> places,

        @Schema(description = "Letters of bids that no rule separated, in groups.")
        List<List<String>> openTies,

        @Schema(description = "Letters of bids whose price could not be read.")
        List<String> unpriced,

        @Schema(description = "Who wins for which weight of quality.")
        List<RangeJson> ranges,

        @Schema(description = "The nearest weight of quality beyond which another bid wins; absent for none.") @Nullable
        BigDecimal nearestQualityWeight,

        @Schema(description = "The smallest change of all weights that makes another bid equal; absent for none.")
        @Nullable
        ShiftJson smallestShift,

        @Schema(description = "SHA-256 of the inputs, hexadecimal.")
        String inputHash,

        @Schema(description = "When it was computed.") Instant computedAt,

        @Schema(description = "Whether computing it again gave the same; absent for what would be.") @Nullable
        Boolean reproduced,

        @Schema(description = "Whether this is only what would be.")
        boolean whatIf) {

    /** Where a bid stands. */
    @Schema(name = "RankingPlace", description = "Where a bid stands.")
    public record PlaceJson(
            @Schema(description = "Letter of the bid.") String letter,

            @Schema(description = "From 1; absent for one that is out.") @Nullable
            Integer rank,

            @Schema(description = "Share of all quality points, percent.")
            BigDecimal qualityPercentage,

            @Schema(description = "Points for quality.") BigDecimal qualityPoints,

            @Schema(description = "Points for price; absent where none were given.") @Nullable
            BigDecimal pricePoints,

            @Schema(description = "Sum of both; absent for one that is out.") @Nullable
            BigDecimal total,

            @Schema(description = "Whole-life price in Hong Kong dollars.") @Nullable
            BigDecimal price,

            @Schema(description = "The rule that separated it from equals.") @Nullable
            TieRule decidedBy,

            @Schema(description = "Why it is out.") List<ShortfallJson> shortfalls,

            @Schema(description = "Band of its quality.") @Nullable
            String band) {

        /** Where a bid stands, as the interface shows it. */
        public static PlaceJson from(RankingResult.Place place) {
            return new PlaceJson(
                    place.code(),
                    place.rank(),
                    place.qualityPercentage(),
                    place.qualityPoints(),
                    place.pricePoints(),
                    place.total(),
                    place.price(),
                    place.decidedBy(),
                    place.shortfalls().stream().map(ShortfallJson::from).toList(),
                    place.band());
        }
    }

    /** Why a bid is out. */
    @Schema(name = "RankingShortfall", description = "A reason why a bid is out.")
    public record ShortfallJson(
            @Schema(description = "Which rule.") RankingResult.ShortfallKind kind,

            @Schema(description = "Code of the gate, criterion or section.") @Nullable
            String code,

            @Schema(description = "What was reached.") @Nullable
            BigDecimal reached,

            @Schema(description = "What was needed.") @Nullable
            BigDecimal needed) {

        /** A shortfall as the interface shows it. */
        public static ShortfallJson from(RankingResult.Shortfall shortfall) {
            return new ShortfallJson(shortfall.kind(), shortfall.code(), shortfall.reached(), shortfall.needed());
        }
    }

    /** Weights for which one bid wins. */
    @Schema(name = "RankingRange", description = "Weights of quality for which one bid wins.")
    public record RangeJson(
            @Schema(description = "Letter of the bid.") String letter,

            @Schema(description = "Lowest weight of quality.")
            BigDecimal from,

            @Schema(description = "Highest weight of quality.")
            BigDecimal to,

            @Schema(description = "How much of all weights this is, percent.")
            BigDecimal sharePercentage) {

        /** A range, as the interface shows it. */
        public static RangeJson from(WeightStability.Range range) {
            return new RangeJson(range.code(), range.from(), range.to(), range.sharePercentage());
        }
    }

    /** A change of weights. */
    @Schema(name = "RankingShift", description = "A change of weights.")
    public record ShiftJson(
            @Schema(description = "Letter of the bid that becomes equal to the winner.")
            String rival,

            @Schema(description = "How many of the 100 points of all weights move.")
            BigDecimal points,

            @Schema(description = "Code of the criterion, or PRICE, to which they move.")
            String to,

            @Schema(description = "Codes of criteria, or PRICE, from which they are taken, in order.")
            List<String> from) {

        /** A shift, as the interface shows it. */
        public static ShiftJson from(WeightStability.Shift shift) {
            return new ShiftJson(
                    shift.rival(),
                    shift.points(),
                    shift.to(),
                    shift.from().stream().map(WeightStability.Taken::code).toList());
        }
    }

    static RankingJson from(RankingView view) {
        var shift = view.stability().smallestShift();
        return new RankingJson(
                view.evaluation().value(),
                view.result().formulaVersion(),
                view.input().scheme().formula(),
                view.input().scheme().qualityWeight(),
                view.result().places().stream().map(PlaceJson::from).toList(),
                view.result().openTies(),
                view.unpriced(),
                view.stability().ranges().stream().map(RangeJson::from).toList(),
                view.stability().nearestQualityWeight(),
                shift == null ? null : ShiftJson.from(shift),
                view.inputHash(),
                view.computedAt(),
                view.reproduced(),
                view.whatIf());
    }
}
