// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import static org.aiplus.ranking.Bids.bid;
import static org.aiplus.ranking.Bids.input;
import static org.aiplus.ranking.Bids.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Objects;
import org.aiplus.ranking.WeightStability.Range;
import org.aiplus.ranking.WeightStability.Taken;
import org.junit.jupiter.api.Test;

/** How far weights may move, on cases that were worked out by hand. */
class StabilityTest {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static WeightStability stability(RankingInput input) {
        return Stability.of(input, BigDecimal.ZERO, HUNDRED);
    }

    /**
     * B has quality 0.75 and price 1, C quality 1 and price 0.6: lines cross where 0.25 w = 0.4 (100 - w), at 61.538462.
     */
    private static final RankingInput CLOSE =
            input(scheme(), bid("A", "900000", 4, 3, 2), bid("B", "600000", 3, 3, 3), bid("C", "1000000", 4, 4, 4));

    @Test
    void theNearestCrossingIsExact() {
        var stability = stability(CLOSE);
        assertThat(stability.nearestQualityWeight()).isEqualByComparingTo("61.538462");
        assertThat(stability.ranges())
                .extracting(Range::code, range -> range.from().toPlainString(), range -> range.sharePercentage()
                        .toPlainString())
                .containsExactly(tuple("B", "0.000000", "61.538462"), tuple("C", "61.538462", "38.461538"));
    }

    @Test
    void withinLimitsOnlyTheseCount() {
        var stability = Stability.of(CLOSE, BigDecimal.valueOf(50), BigDecimal.valueOf(60));
        assertThat(stability.nearestQualityWeight()).isNull();
        assertThat(stability.ranges())
                .extracting(Range::code, range -> range.sharePercentage().toPlainString())
                .containsExactly(tuple("B", "100.000000"));
    }

    /**
     * B leads C by one point of 100. C leads most in B1, A1 and A2 by a quarter, B leads by 0.4 in price: each point from
     * price to quality is worth 0.65, so 1.538462 points are enough.
     */
    @Test
    void theSmallestShiftGoesFromWhereTheWinnerLeadsToWhereTheRivalDoes() {
        var shift = Objects.requireNonNull(stability(CLOSE).smallestShift());
        assertThat(shift.rival()).isEqualTo("C");
        assertThat(shift.points()).isEqualByComparingTo("1.538462");
        assertThat(shift.to()).isEqualTo("A1");
        assertThat(shift.from()).extracting(Taken::code).containsExactly(RankingScheme.PRICE);
    }

    @Test
    void whoIsBetterInEverythingWinsUnderAllWeights() {
        var stability = stability(input(scheme(), bid("A", "100", 4, 4, 4), bid("B", "200", 3, 3, 3)));
        assertThat(stability.smallestShift()).isNull();
        assertThat(stability.nearestQualityWeight()).isNull();
        assertThat(stability.ranges()).extracting(Range::code).containsExactly("A");
    }

    @Test
    void aTieIsNoWinner() {
        var even = input(scheme(), bid("A", "100", 4, 4, 4), bid("B", "100", 4, 4, 4));
        assertThat(stability(even).smallestShift()).isNull();
    }

    @Test
    void withoutPricesOnlyCriteriaMove() {
        var scheme = scheme(PriceFormula.QUALITY_ONLY, "100", TieRule.CRITERION);
        var stability = stability(input(scheme, bid("A", "1", 4, 2, 2), bid("B", "1", 2, 4, 4)));
        // A1 is half of all: equal totals, so the rule of ties decides, and nothing has to move
        assertThat(stability.ranges()).isEmpty();
        assertThat(Objects.requireNonNull(stability.smallestShift()).points()).isEqualByComparingTo("0");
    }

    /**
     * A costs half of B and price is all that counts: A leads by 50. B leads by a quarter in A1 and by a half in A2, so a
     * point from price to A2 is worth one, and one to A1 less.
     */
    @Test
    void pointsGoToWhereTheRivalLeadsMost() {
        var cheap = input(scheme(PriceFormula.LOWEST_RATIO, "0"), bid("A", "1", 3, 1, 0), bid("B", "2", 4, 3, 0));
        var shift = Objects.requireNonNull(stability(cheap).smallestShift());
        assertThat(shift.to()).isEqualTo("A2");
        assertThat(shift.points()).isEqualByComparingTo("50");
    }
}
