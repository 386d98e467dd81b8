// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.aiplus.ranking.RankingInput.Candidate;
import org.aiplus.ranking.RankingResult.Place;
import org.apache.commons.numbers.fraction.BigFraction;

/** What holds for every ranking. */
class RankingPropertyTest {

    @Provide
    Arbitrary<RankingInput> inputs() {
        var bids = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(1, 2000))
                .as((a1, a2, b1, price) -> Bids.bid("?", String.valueOf(price), a1, a2, b1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(7);
        var formulas = Arbitraries.of(PriceFormula.LOWEST_RATIO, PriceFormula.LINEAR, PriceFormula.RELATIVE_TO_MEDIAN);
        var weights = Arbitraries.integers().between(0, 100);
        return Combinators.combine(bids, formulas, weights).as((list, formula, weight) -> {
            var named = new ArrayList<Candidate>();
            for (var bid : list) {
                named.add(
                        new Candidate(String.valueOf((char) ('A' + named.size())), bid.marks(), Set.of(), bid.price()));
            }
            var scheme = Bids.scheme(formula, String.valueOf(weight), TieRule.QUALITY, TieRule.DRAW);
            return new RankingInput(Ranking.VERSION, scheme, named, "lot");
        });
    }

    @Property(tries = 500)
    void theOrderOfArrivalDoesNotMatter(@ForAll("inputs") RankingInput input, @ForAll long seed) {
        var shuffled = new ArrayList<>(input.candidates());
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Ranking.of(new RankingInput(input.formulaVersion(), input.scheme(), shuffled, input.lot())))
                .isEqualTo(Ranking.of(input));
    }

    @Property(tries = 500)
    void everyBidHasOnePlaceAndTotalsFall(@ForAll("inputs") RankingInput input) {
        var places = Ranking.of(input).places();
        assertThat(places).extracting(Place::code).doesNotHaveDuplicates().hasSameSizeAs(input.candidates());
        var totals =
                places.stream().map(Place::total).filter(total -> total != null).toList();
        assertThat(totals).isSortedAccordingTo(Collections.reverseOrder());
        assertThat(totals).allSatisfy(total -> assertThat(total).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100)));
    }

    @Property(tries = 500)
    void aLowerPriceNeverLosesAPlace(@ForAll("inputs") RankingInput input) {
        var before = Ranking.of(input);
        var first = input.candidates().get(0);
        var rank = Bids.place(before, first.code()).rank();
        var cheaper = new ArrayList<>(input.candidates());
        cheaper.set(
                0,
                new Candidate(
                        first.code(),
                        first.marks(),
                        Set.of(),
                        Objects.requireNonNull(first.price()).divide(BigDecimal.valueOf(2))));
        var after = Ranking.of(new RankingInput(input.formulaVersion(), input.scheme(), cheaper, input.lot()));
        if (rank != null && input.scheme().formula() != PriceFormula.RELATIVE_TO_MEDIAN) {
            assertThat(Bids.place(after, first.code()).rank()).isLessThanOrEqualTo(rank);
        }
    }

    @Property(tries = 300)
    void rangesCoverAllWeightsAndNameTheWinnerInThem(
            @ForAll("inputs") RankingInput input, @ForAll @IntRange(min = 1, max = 99) int weight) {
        var ranges =
                Stability.of(input, BigDecimal.ZERO, BigDecimal.valueOf(100)).ranges();
        var at = BigDecimal.valueOf(weight);
        var winner =
                Ranking.of(input.under(input.scheme().withQualityWeight(at))).winner();
        if (winner == null) {
            assertThat(ranges).isEmpty();
            return;
        }
        var inside = ranges.stream()
                .filter(range -> range.from().compareTo(at) < 0 && range.to().compareTo(at) > 0)
                .toList();
        // on a border, both win
        assertThat(inside).hasSizeLessThan(2);
        inside.forEach(range -> assertThat(range.code()).isEqualTo(winner));
        for (int i = 1; i < ranges.size(); i++) {
            assertThat(ranges.get(i).from()).isEqualTo(ranges.get(i - 1).to());
            assertThat(ranges.get(i).code()).isNotEqualTo(ranges.get(i - 1).code());
        }
    }

    /** No random move of weights that is smaller than the smallest shift makes anybody else win. */
    @Property(tries = 300)
    void nothingSmallerThanTheSmallestShiftChangesTheWinner(
            @ForAll("inputs") RankingInput input,
            @ForAll @IntRange(min = 0, max = 3) int from,
            @ForAll @IntRange(min = 0, max = 3) int to,
            @ForAll @IntRange(min = 1, max = 100) int percent) {
        var winner = Ranking.of(input).winner();
        var shift =
                Stability.of(input, BigDecimal.ZERO, BigDecimal.valueOf(100)).smallestShift();
        if (winner == null) {
            return;
        }
        var weights = weights(input.scheme());
        var codes = List.of("A1", "A2", "B1", RankingScheme.PRICE);
        var most = weights.get(from);
        var moved = most.multiply(BigFraction.of(percent, 100));
        if (shift != null && Exact.shown(moved).compareTo(shift.points()) >= 0) {
            return;
        }
        var after = new ArrayList<>(weights);
        after.set(from, after.get(from).subtract(moved));
        after.set(to, after.get(to).add(moved));
        var standings = Standings.of(input);
        var totals = standings.in().stream()
                .collect(Collectors.toMap(
                        contender -> contender.candidate().code(),
                        contender -> total(standings, contender, codes, after)));
        var best = Objects.requireNonNull(totals.get(winner));
        assertThat(totals.values()).allSatisfy(total -> assertThat(total).isLessThanOrEqualTo(best));
    }

    /** Doing exactly what the smallest shift says makes rival and winner equal. */
    @Property(tries = 300)
    void theSmallestShiftMakesThemEqual(@ForAll("inputs") RankingInput input) {
        var winner = Ranking.of(input).winner();
        var shift =
                Stability.of(input, BigDecimal.ZERO, BigDecimal.valueOf(100)).smallestShift();
        if (winner == null || shift == null) {
            return;
        }
        var codes = List.of("A1", "A2", "B1", RankingScheme.PRICE);
        var after = new ArrayList<>(weights(input.scheme()));
        for (var taken : shift.from()) {
            int source = codes.indexOf(taken.code());
            int target = codes.indexOf(shift.to());
            var points = Exact.of(taken.points());
            after.set(source, after.get(source).subtract(points));
            after.set(target, after.get(target).add(points));
        }
        var standings = Standings.of(input);
        var byCode = new HashMap<String, BigFraction>();
        standings.in().forEach(one -> byCode.put(one.candidate().code(), total(standings, one, codes, after)));
        var gap =
                Objects.requireNonNull(byCode.get(winner)).subtract(Objects.requireNonNull(byCode.get(shift.rival())));
        // points are shown with six decimals, each of up to four of them half a unit off
        assertThat(gap.abs().doubleValue()).isLessThan(0.00001);
    }

    private static List<BigFraction> weights(RankingScheme scheme) {
        var quality = Exact.of(scheme.qualityWeight());
        return List.of(
                quality.multiply(BigFraction.of(50, 100)),
                quality.multiply(BigFraction.of(30, 100)),
                quality.multiply(BigFraction.of(20, 100)),
                Exact.of(scheme.priceWeight()));
    }

    private static BigFraction total(
            Standings standings, Contender contender, List<String> codes, List<BigFraction> weights) {
        Map<String, BigFraction> shares = Map.of(
                "A1",
                contender.mark("A1"),
                "A2",
                contender.mark("A2"),
                "B1",
                contender.mark("B1"),
                RankingScheme.PRICE,
                standings.price(contender));
        var total = BigFraction.ZERO;
        for (int i = 0; i < codes.size(); i++) {
            total = total.add(Objects.requireNonNull(shares.get(codes.get(i))).multiply(weights.get(i)));
        }
        return total;
    }
}
