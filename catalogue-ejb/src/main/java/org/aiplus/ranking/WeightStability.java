// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the weights may move before somebody else wins. Exact: nothing is tried out or drawn at random. Gates and floors
 * are held as they are. Numbers are shown with six decimals, rounded half up.
 *
 * @param ranges who wins for which weight of quality, from the lowest to the highest that is asked about; empty where price
 *     does not count
 * @param nearestQualityWeight the weight of quality, nearest to the scheme's, beyond which another bid wins; {@code null}
 *     when there is none in what is asked about
 * @param smallestShift the smallest change of all weights together that makes another bid equal to the winner;
 *     {@code null} when no change does, or nobody wins
 */
public record WeightStability(
        List<Range> ranges,
        @Nullable BigDecimal nearestQualityWeight,
        @Nullable Shift smallestShift) {

    /**
     * Weights of quality for which one bid wins.
     *
     * @param code of the bid
     * @param from lowest weight of quality, 0 to 100
     * @param to highest weight of quality, 0 to 100
     * @param sharePercentage how much of all that is asked about this is, percent
     */
    public record Range(String code, BigDecimal from, BigDecimal to, BigDecimal sharePercentage) {}

    /**
     * A change of weights.
     *
     * @param rival code of the bid that becomes equal to the winner
     * @param points how many of the 100 points of all weights move
     * @param to code of the criterion, or {@link RankingScheme#PRICE}, to which they move
     * @param from whence, in the order in which they are taken
     */
    public record Shift(String rival, BigDecimal points, String to, List<Taken> from) {

        public Shift {
            from = List.copyOf(from);
        }
    }

    /**
     * Points that a criterion gives up.
     *
     * @param code of the criterion, or {@link RankingScheme#PRICE}
     * @param points of the 100 points of all weights
     */
    public record Taken(String code, BigDecimal points) {}

    public WeightStability {
        ranges = List.copyOf(ranges);
    }
}
