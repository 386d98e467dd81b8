// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class CharterRulesTest {

    private static List<Problem> draft(CharterContent content) {
        var problems = new Problems();
        CharterRules.draft(content, problems);
        return problems.list();
    }

    private static List<Problem> lacks(CharterContent content, LocalDate today) {
        var problems = new Problems();
        CharterRules.complete(content, today, problems);
        return problems.list();
    }

    private static CharterContent one(Metric metric) {
        return Charters.with(List.of(metric), null);
    }

    private static byte[] hash(CharterContent content) {
        return CharterCodec.hash(CharterCodec.json(content));
    }

    private static Tuple problem(String pointer, ProblemCode code) {
        return Tuple.tuple(pointer, code);
    }

    @Test
    void aCompleteCharterLacksNothing() {
        assertThat(draft(Charters.complete())).isEmpty();
        assertThat(lacks(Charters.complete(), Charters.START)).isEmpty();
    }

    @Test
    void anEmptyDraftIsGoodAndLacksEverything() {
        var empty = CharterContent.empty(Language.TC);
        assertThat(draft(empty)).isEmpty();
        assertThat(lacks(empty, Charters.START))
                .extracting(Problem::pointer)
                .contains("/texts/objective", "/texts/stopRule", "/texts/exitPlan", "/groupSize", "/costCap")
                .contains("/startsOn", "/endsOn", "/metrics");
    }

    @Test
    void aPercentageWithoutBaselineIsRefused() {
        assertThat(lacks(one(Charters.figures(Charters.RIGHT, null, "85", "75", null)), Charters.START))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(problem("/metrics/0/baseline", ProblemCode.BASELINE_NEEDED));
        assertThat(lacks(one(Charters.figures(Charters.MINUTES, null, "20", "25", null)), Charters.START))
                .as("minutes do without")
                .isEmpty();
    }

    @Test
    void floorAndStopValueAreNoBetterThanTheTarget() {
        assertThat(draft(one(Charters.figures(Charters.RIGHT, "70", "85", "90", "95"))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        problem("/metrics/0/floor", ProblemCode.TOO_LARGE),
                        problem("/metrics/0/stop", ProblemCode.TOO_LARGE));
        assertThat(draft(one(Charters.figures(Charters.MINUTES, "30", "20", "15", "10"))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        problem("/metrics/0/floor", ProblemCode.TOO_SMALL),
                        problem("/metrics/0/stop", ProblemCode.TOO_SMALL));
    }

    @Test
    void percentagesStayBetweenNoneAndAll() {
        assertThat(draft(one(Charters.figures(Charters.RIGHT, "-1", "101", null, null))))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        problem("/metrics/0/baseline", ProblemCode.TOO_SMALL),
                        problem("/metrics/0/target", ProblemCode.TOO_LARGE));
    }

    @Test
    void aCodeNamesOneMetric() {
        assertThat(draft(Charters.with(List.of(Charters.RIGHT, Charters.RIGHT), null)))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(problem("/metrics/1/code", ProblemCode.DUPLICATE_ITEM));
    }

    @Test
    void whatHasBegunCannotBePromisedAnyMore() {
        assertThat(lacks(Charters.complete(), Charters.START.plusDays(1)))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(problem("/startsOn", ProblemCode.TOO_SMALL));
    }

    @Test
    void anAmendmentLeavesDaysAndMetricsAlone() {
        var problems = new Problems();
        var other = Charters.with(List.of(Charters.RIGHT), "S-000002").until(Charters.END.plusDays(9));
        CharterRules.unchanged(Charters.complete(), other, problems);
        assertThat(problems.list())
                .extracting(Problem::pointer)
                .containsExactly("/endsOn", "/comparator", "/metrics/0", "/metrics/1");
        var figures = Charters.figures(Charters.MINUTES, "30", "18", "22", "40");
        var fine = new Problems();
        CharterRules.unchanged(
                Charters.complete(), Charters.with(List.of(figures, Charters.RIGHT, Charters.MINUTES), null), fine);
        assertThat(fine.list()).as("other figures and further metrics").isEmpty();
    }

    @Test
    void anExtensionIsNoLongerThanThePlan() {
        assertThat(CharterRules.latestEnd(Charters.complete())).isEqualTo(LocalDate.of(2027, 4, 19));
    }

    @Test
    void theDocumentComesBackAndItsHashSaysEverything() {
        var content = Charters.complete();
        var json = CharterCodec.json(content);
        assertThat(CharterCodec.json(CharterCodec.stored(json))).isEqualTo(json);
        var hash = HexFormat.of().formatHex(hash(content));
        assertThat(hash).isEqualTo("d36656f52a0ea45868ebf6678f39537a636f0696f651eee0853cc04504b56878");
        var more = Charters.with(
                List.of(Charters.figures(Charters.MINUTES, "30.0", "20.00", "25", "40"), Charters.RIGHT), null);
        assertThat(hash(more)).as("the same numbers").isEqualTo(hash(content));
        var other = Charters.with(
                List.of(Charters.figures(Charters.MINUTES, "30", "20", "24.999999", "40"), Charters.RIGHT), null);
        assertThat(hash(other)).isNotEqualTo(hash(content));
        assertThat(hash(Charters.texts(content, Map.of()))).isNotEqualTo(hash(content));
    }
}
