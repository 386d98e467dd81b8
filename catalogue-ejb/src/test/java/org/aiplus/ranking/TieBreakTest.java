// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import static org.aiplus.ranking.Bids.bid;
import static org.aiplus.ranking.Bids.input;
import static org.aiplus.ranking.Bids.place;
import static org.aiplus.ranking.Bids.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aiplus.ranking.RankingResult.Place;
import org.junit.jupiter.api.Test;

/** What the written rules make of equal totals. */
class TieBreakTest {

    @Test
    void higherQualityComesFirst() {
        assertThat(first(TieRule.QUALITY)).isEqualTo("P");
    }

    @Test
    void theNamedCriterionComesFirst() {
        // a mark less of 50 is worth a mark more of 30 and of 20
        var result = Ranking.of(input(
                scheme(PriceFormula.LOWEST_RATIO, "50", TieRule.QUALITY, TieRule.CRITERION),
                bid("P", "100", 4, 3, 3),
                bid("Q", "100", 3, 4, 4)));
        assertThat(place(result, "P").total()).isEqualTo(place(result, "Q").total());
        assertThat(result.winner()).isEqualTo("Q");
        assertThat(place(result, "Q").decidedBy()).isEqualTo(TieRule.CRITERION);
    }

    @Test
    void theLowerPriceComesFirst() {
        assertThat(first(TieRule.PRICE)).isEqualTo("Q");
    }

    /** P: 50 for quality 100 + 25; Q: 50 * 50 % + 50. Both come to 75. */
    private static RankingResult equalTotals(TieRule... rules) {
        return Ranking.of(input(
                scheme(PriceFormula.LOWEST_RATIO, "50", rules), bid("P", "200", 4, 4, 4), bid("Q", "100", 2, 2, 2)));
    }

    private static String first(TieRule rule) {
        var result = equalTotals(rule);
        var first = result.places().get(0);
        assertThat(place(result, "P").total()).isEqualByComparingTo("75");
        assertThat(place(result, "Q").total()).isEqualByComparingTo("75");
        assertThat(result.places()).extracting(Place::decidedBy).containsOnly(rule);
        assertThat(result.openTies()).isEmpty();
        return first.code();
    }

    @Test
    void newOffersLeaveTheTieOpenAndNothingAfterThemIsAsked() {
        var result = equalTotals(TieRule.NEW_OFFERS, TieRule.QUALITY);
        assertThat(result.openTies()).containsExactly(List.of("P", "Q"));
        assertThat(result.places()).extracting(Place::rank).containsExactly(1, 1);
        assertThat(result.winner()).isNull();
    }

    @Test
    void withoutARuleTheTieStays() {
        assertThat(equalTotals().winner()).isNull();
    }

    @Test
    void theNextRankCountsThoseWhoShareOne() {
        var result = Ranking.of(input(
                scheme(PriceFormula.LOWEST_RATIO, "50"),
                bid("A", "100", 4, 4, 4),
                bid("B", "100", 4, 4, 4),
                bid("C", "100", 3, 3, 3)));
        assertThat(result.places()).extracting(Place::rank).containsExactly(1, 1, 3);
    }

    /** Lots were worked out with sha256sum: printf 'a lot nobody knew\nA' and so on. */
    @Test
    void lotsAreDrawnWithAHashThatAnybodyCanCompute() {
        var result = Ranking.of(input(
                scheme(PriceFormula.LOWEST_RATIO, "50", TieRule.DRAW),
                bid("A", "100", 4, 4, 4),
                bid("B", "100", 4, 4, 4),
                bid("C", "100", 4, 4, 4)));
        assertThat(result.places()).extracting(Place::code).containsExactly("C", "B", "A");
        assertThat(result.places()).extracting(Place::decidedBy).containsOnly(TieRule.DRAW);
    }
}
