// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What follows from the readings of a pilot, by what its charter promised. */
final class OutcomeRules {

    private OutcomeRules() {}

    /** The result of one metric of a locked charter. */
    static MetricResult result(Metric metric, Arm arm, PooledSample pilot, PooledSample control, double level) {
        var kind = Objects.requireNonNull(metric.kind());
        var estimate = Intervals.estimate(kind, pilot, control, level);
        var observed = observed(kind, pilot, control);
        return new MetricResult(
                metric.code(),
                arm,
                estimate.orElse(null),
                observed,
                estimate.map(found -> outcome(metric, found, observed)).orElse(MetricOutcome.INCONCLUSIVE),
                estimate.filter(found -> stops(metric, found.value())).isPresent(),
                estimate.filter(found -> contradicts(metric, found, observed)).isPresent());
    }

    /** How much was observed; in the smaller of two groups. */
    private static BigDecimal observed(MetricKind kind, PooledSample pilot, PooledSample control) {
        return switch (kind) {
            case RATE -> pilot.exposure();
            case MEAN_DIFFERENCE, PROPORTION_DIFFERENCE -> pilot.size().min(control.size());
            case PROPORTION, MEAN, PAIRED_DIFFERENCE -> pilot.size();
        };
    }

    private static MetricOutcome outcome(Metric metric, Estimate estimate, BigDecimal observed) {
        var low = estimate.low();
        var high = estimate.high();
        if (low == null || high == null || fewer(metric, observed)) {
            return MetricOutcome.INCONCLUSIVE;
        }
        var direction = Objects.requireNonNull(metric.direction());
        var worst = direction == Direction.HIGHER ? low : high;
        var best = direction == Direction.HIGHER ? high : low;
        if (direction.reaches(worst, Objects.requireNonNull(metric.target()))) {
            return MetricOutcome.MET;
        }
        return direction.reaches(best, Objects.requireNonNull(metric.floor()))
                ? MetricOutcome.INCONCLUSIVE
                : MetricOutcome.MISSED;
    }

    private static boolean fewer(Metric metric, BigDecimal observed) {
        return observed.compareTo(Objects.requireNonNull(metric.sample())) < 0;
    }

    /** Whether the value so far is at the stop value or beyond it. */
    private static boolean stops(Metric metric, BigDecimal value) {
        var stop = metric.stop();
        return stop != null && Objects.requireNonNull(metric.direction()).reaches(stop, value);
    }

    /** Whether as much was observed as promised and the whole interval is outside of what the vendor claims. */
    private static boolean contradicts(Metric metric, Estimate estimate, BigDecimal observed) {
        return metric.claim() != null
                && !fewer(metric, observed)
                && (below(estimate.high(), metric.claimedFrom()) || below(metric.claimedTo(), estimate.low()));
    }

    private static boolean below(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) < 0;
    }

    /**
     * The outcome of a tool: missed as soon as one required metric is missed, met when all are met.
     *
     * @param results those of the tool's required metrics
     */
    static MetricOutcome overall(List<MetricResult> results) {
        if (results.stream().anyMatch(result -> result.outcome() == MetricOutcome.MISSED)) {
            return MetricOutcome.MISSED;
        }
        return !results.isEmpty() && results.stream().allMatch(result -> result.outcome() == MetricOutcome.MET)
                ? MetricOutcome.MET
                : MetricOutcome.INCONCLUSIVE;
    }

    /** The decision that follows from an outcome unless a person writes why another is right. */
    static DecisionKind follows(MetricOutcome outcome) {
        return switch (outcome) {
            case MET -> DecisionKind.GO;
            case MISSED -> DecisionKind.STOP;
            case INCONCLUSIVE -> DecisionKind.EXTEND;
        };
    }

    /** Results of the metrics on which the outcome of a tool depends. */
    static List<MetricResult> required(CharterContent content, Arm arm, List<MetricResult> results) {
        return results.stream()
                .filter(result -> result.arm() == arm)
                .filter(result ->
                        content.metric(result.metric()).filter(Metric::required).isPresent())
                .toList();
    }

    /** The first metric whose value is at its stop value. */
    static Optional<MetricResult> stopping(List<MetricResult> results) {
        return results.stream().filter(MetricResult::stops).findFirst();
    }
}
