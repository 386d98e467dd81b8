// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking. Numbers are shown with six decimals, rounded half up; the order was decided before anything was rounded.
 *
 * @param formulaVersion the edition of the arithmetic
 * @param places all bids: the ranked ones in order, then those that are out in the order of their codes
 * @param openTies bids that no rule separated, in groups; they share a rank
 */
public record RankingResult(String formulaVersion, List<Place> places, List<List<String>> openTies) {

    /**
     * Where a bid stands.
     *
     * @param code of the bid
     * @param rank from 1; {@code null} for one that is out
     * @param qualityPercentage share of all quality points, 0 to 100
     * @param pricePercentage share of the price points, 0 to 100; {@code null} where none were given
     * @param qualityPoints share of quality times its weight
     * @param pricePoints share of price times its weight; {@code null} where none were given
     * @param total sum of both, 0 to 100; {@code null} for one that is out
     * @param price whole-life price, {@code null} where none is compared
     * @param decidedBy the rule that separated it from equals, {@code null} where the total did
     * @param shortfalls why it is out; empty for a ranked one
     * @param band code of the band of its quality, {@code null} for none
     */
    public record Place(
            String code,
            @Nullable Integer rank,
            BigDecimal qualityPercentage,
            @Nullable BigDecimal pricePercentage,
            BigDecimal qualityPoints,
            @Nullable BigDecimal pricePoints,
            @Nullable BigDecimal total,
            @Nullable BigDecimal price,
            @Nullable TieRule decidedBy,
            List<Shortfall> shortfalls,
            @Nullable String band) {

        public Place {
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /**
     * A reason why a bid is out.
     *
     * @param kind which rule
     * @param code of the gate, criterion or section; {@code null} for the floor of all quality
     * @param reached mark or percentage that was reached, {@code null} for a gate
     * @param needed mark or percentage that was needed, {@code null} for a gate
     */
    public record Shortfall(
            ShortfallKind kind,
            @Nullable String code,
            @Nullable BigDecimal reached,
            @Nullable BigDecimal needed) {}

    /** Which rule put a bid out. */
    public enum ShortfallKind {
        GATE,
        PASSING_MARK,
        SECTION_FLOOR,
        QUALITY_FLOOR
    }

    public RankingResult {
        places = List.copyOf(places);
        openTies = openTies.stream().map(List::copyOf).toList();
    }

    /** The bid at the first place; {@code null} when all are out or the first place is shared. */
    public @Nullable String winner() {
        var first = places.stream()
                .filter(place -> Integer.valueOf(1).equals(place.rank()))
                .toList();
        return first.size() == 1 ? first.get(0).code() : null;
    }
}
