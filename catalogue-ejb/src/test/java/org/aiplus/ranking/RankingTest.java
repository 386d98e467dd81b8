// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import static org.aiplus.ranking.Bids.bid;
import static org.aiplus.ranking.Bids.input;
import static org.aiplus.ranking.Bids.place;
import static org.aiplus.ranking.Bids.scheme;
import static org.aiplus.ranking.Bids.withMark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.ranking.RankingInput.Candidate;
import org.aiplus.ranking.RankingResult.Place;
import org.aiplus.ranking.RankingResult.ShortfallKind;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic on cases that were worked out with a pocket calculator. */
class RankingTest {

    private static final Candidate A = bid("A", "900000", 4, 3, 2);
    private static final Candidate B = bid("B", "600000", 3, 3, 3);
    private static final Candidate C = bid("C", "1000000", 4, 4, 4);

    @Test
    void qualityIsWeightTimesMarkOfAllThatIsPossible() {
        var result = Ranking.of(input(scheme(), A, B, C));
        // A: (50*4 + 30*3 + 20*2) / (100*4) = 330/400
        assertThat(place(result, "A").qualityPercentage()).isEqualByComparingTo("82.5");
        assertThat(place(result, "B").qualityPercentage()).isEqualByComparingTo("75");
        assertThat(place(result, "C").qualityPercentage()).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        // the lowest of 600,000 divided by each
        "LOWEST_RATIO, 66.666667, 100, 60",
        // 2 - price / 600,000
        "LINEAR, 50, 100, 33.333333",
        // 1 - price / 1,800,000, the median being 900,000
        "RELATIVE_TO_MEDIAN, 50, 66.666667, 44.444444"
    })
    void eachFormulaGivesItsPoints(PriceFormula formula, String a, String b, String c) {
        var result = Ranking.of(input(scheme(formula, "60", TieRule.DRAW), A, B, C));
        assertThat(place(result, "A").pricePercentage()).isEqualByComparingTo(a);
        assertThat(place(result, "B").pricePercentage()).isEqualByComparingTo(b);
        assertThat(place(result, "C").pricePercentage()).isEqualByComparingTo(c);
    }

    @Test
    void theTotalJoinsBothByTheirWeights() {
        var result = Ranking.of(input(scheme(), A, B, C));
        // A 49.5 + 26.6667, B 45 + 40, C 60 + 24
        assertThat(result.places())
                .extracting(Place::code, Place::rank, place -> String.valueOf(place.total()))
                .containsExactly(tuple("B", 1, "85.000000"), tuple("C", 2, "84.000000"), tuple("A", 3, "76.166667"));
        assertThat(result.winner()).isEqualTo("B");
    }

    @Test
    void qualityAloneNeedsNoPrices() {
        var free = new Candidate("A", A.marks(), Set.of(), null);
        var result = Ranking.of(input(scheme(PriceFormula.QUALITY_ONLY, "100", TieRule.QUALITY), free));
        assertThat(place(result, "A").total()).isEqualByComparingTo("82.5");
        assertThat(place(result, "A").pricePoints()).isNull();
    }

    @Test
    void whoIsOutMovesNobody() {
        var cheap = bid("D", "1", 1, 1, 4);
        var with = Ranking.of(input(scheme(), A, B, C, cheap));
        var without = Ranking.of(input(scheme(), A, B, C));
        assertThat(with.places().subList(0, 3)).isEqualTo(without.places());
        assertThat(place(with, "D").rank()).isNull();
        assertThat(place(with, "D").total()).isNull();
    }

    @Test
    void everyReasonToBeOutIsNamed() {
        var bad = new Candidate(
                "D",
                Map.of("A1", BigDecimal.ONE, "A2", BigDecimal.ONE, "B1", BigDecimal.ONE),
                Set.of("GATE"),
                BigDecimal.TEN);
        var floors = scheme();
        var strict = new RankingScheme(
                floors.formula(),
                floors.qualityWeight(),
                floors.gates(),
                List.of(
                        floors.criteria().get(0),
                        floors.criteria().get(1),
                        new RankingScheme.Criterion("B1", "B", BigDecimal.valueOf(20), BigDecimal.valueOf(2))),
                floors.sectionFloors(),
                BigDecimal.valueOf(60),
                floors.tieRules(),
                null,
                floors.bands());
        assertThat(place(Ranking.of(input(strict, A, bad)), "D").shortfalls())
                .extracting(RankingResult.Shortfall::kind, RankingResult.Shortfall::code)
                .containsExactly(
                        tuple(ShortfallKind.GATE, "GATE"),
                        tuple(ShortfallKind.PASSING_MARK, "B1"),
                        tuple(ShortfallKind.SECTION_FLOOR, "A"),
                        tuple(ShortfallKind.QUALITY_FLOOR, null));
    }

    @Test
    void aFloorIsMetAtExactlyItsShare() {
        var half = bid("D", "600000", 2, 2, 0);
        assertThat(place(Ranking.of(input(scheme(), A, half)), "D").rank()).isNotNull();
        var below = withMark(half, "A2", "1.99");
        assertThat(place(Ranking.of(input(scheme(), A, below)), "D").rank()).isNull();
    }

    @Test
    void noMarkBuysBackAGate() {
        var best = new Candidate("C", C.marks(), Set.of("GATE"), BigDecimal.ONE);
        assertThat(Ranking.of(input(scheme(), A, best)).winner()).isEqualTo("A");
    }

    @Test
    void differencesThatRoundingWouldHideDecide() {
        var hair = withMark(B, "B1", "3.0000000000001");
        var twin = new Candidate("A", B.marks(), Set.of(), B.price());
        var result = Ranking.of(input(scheme(), twin, hair));
        assertThat(result.winner()).isEqualTo("B");
        assertThat(place(result, "A").total()).isEqualTo(place(result, "B").total());
        assertThat(place(result, "B").decidedBy()).isNull();
    }

    @Test
    void bandsNameTheQuality() {
        var result = Ranking.of(input(scheme(), A, bid("D", "600000", 3, 2, 2)));
        assertThat(place(result, "A").band()).isEqualTo("HIGH");
        assertThat(place(result, "D").band()).isEqualTo("MIDDLE");
    }

    @Test
    void whatIsMissingIsNamedAtOnce() {
        var marks = new HashMap<>(A.marks());
        marks.remove("A2");
        marks.put("B1", new BigDecimal("4.5"));
        marks.put("A1", new BigDecimal("-1"));
        var bad = new Candidate("A", marks, Set.of(), BigDecimal.ZERO);
        var none = new Candidate("A", A.marks(), Set.of(), null);
        var input =
                new RankingInput("2019-1", scheme(PriceFormula.LINEAR, "60", TieRule.DRAW), List.of(bad, none), null);
        assertThat(problems(input))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/formulaVersion", ProblemCode.UNKNOWN_CODE),
                        tuple("/lot", ProblemCode.REQUIRED),
                        tuple("/candidates/0/marks/A1", ProblemCode.TOO_SMALL),
                        tuple("/candidates/0/marks/A2", ProblemCode.REQUIRED),
                        tuple("/candidates/0/marks/B1", ProblemCode.TOO_LARGE),
                        tuple("/candidates/0/price", ProblemCode.TOO_SMALL),
                        tuple("/candidates/1/code", ProblemCode.DUPLICATE_ITEM),
                        tuple("/candidates/1/price", ProblemCode.REQUIRED));
    }

    @Test
    void aWeightOfPriceNeedsPrices() {
        assertThat(problems(input(scheme(PriceFormula.QUALITY_ONLY, "60", TieRule.DRAW), A)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.CRITERIA_WEIGHTS);
    }

    @Test
    void aRuleAboutACriterionNeedsOne() {
        var scheme = scheme(PriceFormula.LINEAR, "60", TieRule.CRITERION);
        var unnamed = new RankingScheme(
                scheme.formula(),
                scheme.qualityWeight(),
                scheme.gates(),
                scheme.criteria(),
                scheme.sectionFloors(),
                null,
                scheme.tieRules(),
                "NONE",
                scheme.bands());
        assertThat(problems(input(unnamed, A)))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.UNKNOWN_CRITERION);
    }

    private static List<Problem> problems(RankingInput input) {
        return catchThrowableOfType(RuleViolation.class, () -> Ranking.of(input))
                .problems();
    }
}
