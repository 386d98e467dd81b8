// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Golden cases were computed without the library and without its formulas: Wilson by bisection of the score equation, the exact
 * Poisson ends by summing probabilities with 60 digits, quantiles of Student's distribution by integrating its density, Newcombe
 * from those Wilson ends. Among them are the published cases 81/263, 15/148, 0/20 and 1/29 (Wilson), 56/70 against 48/80 and
 * 9/10 against 3/10 (Newcombe), and 0, 1 and 10 events (Garwood).
 */
class IntervalsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "golden-intervals.csv", useHeadersInDisplayName = true)
    void intervalsAreThoseOfAnIndependentComputation(
            MetricKind kind,
            double level,
            Long count,
            Long size,
            BigDecimal mean,
            BigDecimal deviation,
            BigDecimal exposure,
            Long controlCount,
            Long controlSize,
            BigDecimal controlMean,
            BigDecimal controlDeviation,
            double value,
            double low,
            double high) {
        var pilot = PooledSample.of(new Sample(count, size, mean, deviation, exposure));
        var control = PooledSample.of(new Sample(controlCount, controlSize, controlMean, controlDeviation, null));
        var estimate = Intervals.estimate(kind, pilot, control, level).orElseThrow();
        assertThat(estimate.value().doubleValue()).isCloseTo(value, within(2e-6));
        assertThat(Objects.requireNonNull(estimate.low()).doubleValue()).isCloseTo(low, within(3e-6));
        assertThat(Objects.requireNonNull(estimate.high()).doubleValue()).isCloseTo(high, within(3e-6));
    }

    @Property(tries = 300)
    void readingsPutTogetherAreOneReading(
            @ForAll @IntRange(min = 2, max = 60) int first,
            @ForAll @IntRange(min = 2, max = 60) int second,
            @ForAll @DoubleRange(min = -1000, max = 1000) double start,
            @ForAll @DoubleRange(min = 0.5, max = 9) double step) {
        var all = new double[first + second];
        for (int i = 0; i < all.length; i++) {
            all[i] = start + step * (i % 7);
        }
        var together = PooledSample.of(sample(all, 0, first)).plus(PooledSample.of(sample(all, first, all.length)));
        var whole = PooledSample.of(sample(all, 0, all.length));
        assertThat(together.mean()).isCloseTo(whole.mean(), within(1e-6));
        assertThat(together.variance()).isCloseTo(whole.variance(), within(1e-4));
        var without =
                together.plus(PooledSample.of(sample(all, first, all.length)).negated());
        var before = PooledSample.of(sample(all, 0, first));
        assertThat(without.total()).isEqualByComparingTo(before.total());
        assertThat(without.squares()).as("taken away again, to the last digit").isEqualByComparingTo(before.squares());
    }

    private static Sample sample(double[] values, int from, int to) {
        int n = to - from;
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        double mean = sum / n;
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (values[i] - mean) * (values[i] - mean);
        }
        return new Sample(
                null, (long) n, BigDecimal.valueOf(mean), BigDecimal.valueOf(Math.sqrt(squares / (n - 1))), null);
    }

    @Property(tries = 300)
    void anIntervalHoldsItsValue(
            @ForAll @IntRange(min = 0, max = 500) int count,
            @ForAll @IntRange(min = 0, max = 500) int rest,
            @ForAll @IntRange(min = 80, max = 99) int percent) {
        var size = (long) count + rest + 1;
        var sample = PooledSample.of(new Sample((long) count, size, null, null, null));
        var estimate = Intervals.estimate(MetricKind.PROPORTION, sample, PooledSample.NONE, percent / 100.0)
                .orElseThrow();
        assertThat(estimate.value()).isBetween(estimate.low(), estimate.high());
        assertThat(estimate.low()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
        assertThat(estimate.high()).isLessThanOrEqualTo(BigDecimal.valueOf(100));
    }
}
