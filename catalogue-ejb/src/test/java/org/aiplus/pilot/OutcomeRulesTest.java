// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeRulesTest {

    private static MetricResult right(long count, long size) {
        return result(Charters.RIGHT, Charters.right(0, count, size));
    }

    private static MetricResult result(Metric metric, Reading... readings) {
        return Tallies.results(Charters.with(List.of(metric), null), Charters.tallies(readings))
                .get(0);
    }

    @Test
    void metIsTheWholeIntervalOnTheGoodSideOfTheTarget() {
        assertThat(right(950, 1000).outcome()).isEqualTo(MetricOutcome.MET);
        assertThat(right(86, 100).outcome())
                .as("the lower end is below the target")
                .isEqualTo(MetricOutcome.INCONCLUSIVE);
    }

    @Test
    void missedIsTheWholeIntervalOnTheBadSideOfTheFloor() {
        assertThat(right(600, 1000).outcome()).isEqualTo(MetricOutcome.MISSED);
        assertThat(right(72, 100).outcome())
                .as("the upper end is above the floor")
                .isEqualTo(MetricOutcome.INCONCLUSIVE);
        assertThat(right(800, 1000).outcome()).as("between floor and target").isEqualTo(MetricOutcome.INCONCLUSIVE);
    }

    @Test
    void lowerIsBetterTurnsBothSides() {
        assertThat(result(Charters.MINUTES, Charters.minutes(0, "15", "4", 100)).outcome())
                .isEqualTo(MetricOutcome.MET);
        assertThat(result(Charters.MINUTES, Charters.minutes(0, "28", "4", 100)).outcome())
                .isEqualTo(MetricOutcome.MISSED);
    }

    @Test
    void anEndExactlyAtTheTargetIsGoodAndExactlyAtTheFloorIsNotBad() {
        var exact = Charters.figures(Charters.MINUTES, "30", "15", "25", null);
        assertThat(result(exact, Charters.minutes(0, "15", "0", 100)).outcome()).isEqualTo(MetricOutcome.MET);
        assertThat(result(exact, Charters.minutes(0, "25", "0", 100)).outcome()).isEqualTo(MetricOutcome.INCONCLUSIVE);
    }

    @Test
    void fewerThanPromisedProveNothing() {
        assertThat(right(99, 99).outcome()).isEqualTo(MetricOutcome.INCONCLUSIVE);
        assertThat(right(100, 100).outcome()).isEqualTo(MetricOutcome.MET);
        assertThat(right(0, 99).contradicts())
                .as("nor do they contradict anybody")
                .isFalse();
    }

    @Test
    void nothingObservedIsNoValueAndNotZero() {
        var nothing = result(Charters.RIGHT);
        assertThat(nothing.estimate()).isNull();
        assertThat(nothing.outcome()).isEqualTo(MetricOutcome.INCONCLUSIVE);
        assertThat(nothing.stops()).isFalse();
        assertThat(nothing.contradicts()).isFalse();
    }

    @Test
    void oneObservationHasNoIntervalOfAMean() {
        var one = result(Charters.figures(Charters.MINUTES, "30", "20", "25", null), Charters.minutes(0, "15", "0", 1));
        assertThat(one.estimate().low()).isNull();
        assertThat(one.outcome()).isEqualTo(MetricOutcome.INCONCLUSIVE);
    }

    @Test
    void aStopValueIsReachedAtTheValueItself() {
        assertThat(right(50, 100).stops()).isTrue();
        assertThat(right(51, 100).stops()).isFalse();
        assertThat(result(Charters.MINUTES, Charters.minutes(0, "40", "1", 2)).stops())
                .isTrue();
    }

    @Test
    void aClaimIsContradictedByAWholeIntervalOutsideOfIt() {
        assertThat(right(800, 1000).contradicts()).as("claimed from 90").isTrue();
        assertThat(right(895, 1000).contradicts()).isFalse();
        assertThat(right(990, 1000).contradicts())
                .as("better than claimed from")
                .isFalse();
    }

    @Test
    void oneMissedMetricMissesThePilotAndAllMustBeMet() {
        var met = right(950, 1000);
        var missed = result(Charters.MINUTES, Charters.minutes(0, "28", "4", 100));
        var open = right(80, 100);
        assertThat(OutcomeRules.overall(List.of(met))).isEqualTo(MetricOutcome.MET);
        assertThat(OutcomeRules.overall(List.of(met, open))).isEqualTo(MetricOutcome.INCONCLUSIVE);
        assertThat(OutcomeRules.overall(List.of(open, missed, met))).isEqualTo(MetricOutcome.MISSED);
        assertThat(OutcomeRules.overall(List.of())).isEqualTo(MetricOutcome.INCONCLUSIVE);
    }

    @Test
    void eachToolOfAComparativePilotHasAnOutcomeOfItsOwn() {
        var content = Charters.with(List.of(Charters.RIGHT), "S-000002");
        var other = Charters.right(0, 600, 1000);
        var comparator = new Reading(
                other.metric(), Arm.COMPARATOR, other.source(), other.from(), other.to(), other.pilot(), Sample.NONE);
        var results = Tallies.results(content, Charters.tallies(Charters.right(0, 950, 1000), comparator));
        assertThat(Tallies.outcomes(content, results))
                .isEqualTo(Map.of(Arm.TOOL, MetricOutcome.MET, Arm.COMPARATOR, MetricOutcome.MISSED));
    }

    @Test
    void weeksAreChartedAndThePoolCounts() {
        var content = Charters.with(List.of(Charters.RIGHT), null);
        var tallies =
                Charters.tallies(Charters.right(0, 90, 100), Charters.right(1, 70, 100), Charters.right(7, 60, 100));
        assertThat(Tallies.series(content, tallies)).singleElement().satisfies(series -> assertThat(series.points())
                .extracting(point -> point.estimate().value().intValueExact())
                .containsExactly(80, 60));
        assertThat(Tallies.results(content, tallies).get(0).observed()).isEqualByComparingTo(BigDecimal.valueOf(300));
    }
}
