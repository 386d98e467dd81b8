// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.NormalConfidenceInterval;

/** Values and two-sided intervals of the kinds of metrics. */
final class Intervals {

    /** Decimals to which values and ends of intervals are kept and compared. */
    static final int DECIMALS = 6;

    private static final double PERCENT = 100;
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Intervals() {}

    /**
     * The estimate that readings put together give.
     *
     * @param level level of the interval, for example 0.95
     * @return empty when nothing was observed in a group
     */
    static Optional<Estimate> estimate(MetricKind kind, PooledSample pilot, PooledSample control, double level) {
        var basis = kind == MetricKind.RATE ? pilot.exposure() : pilot.size();
        if (basis.signum() <= 0 || kind.controlled() && control.size().signum() <= 0) {
            return Optional.empty();
        }
        var alpha = 1 - level;
        return Optional.of(
                switch (kind) {
                    case PROPORTION -> proportion(pilot, alpha);
                    case RATE -> rate(pilot, alpha);
                    case MEAN, PAIRED_DIFFERENCE -> mean(pilot, alpha);
                    case MEAN_DIFFERENCE -> welch(pilot, control, alpha);
                    case PROPORTION_DIFFERENCE -> newcombe(pilot, control, alpha);
                });
    }

    private static Estimate proportion(PooledSample pilot, double alpha) {
        var wilson = wilson(pilot, alpha);
        return new Estimate(
                rounded(PERCENT * share(pilot)), rounded(PERCENT * wilson.low), rounded(PERCENT * wilson.high));
    }

    /** Garwood's interval of a Poisson count, by the chi-squared distribution. */
    private static Estimate rate(PooledSample pilot, double alpha) {
        var exposure = pilot.exposure().doubleValue();
        var events = pilot.count().doubleValue();
        var low = events == 0 ? 0 : ChiSquaredDistribution.of(2 * events).inverseCumulativeProbability(alpha / 2) / 2;
        var high = ChiSquaredDistribution.of(2 * events + 2).inverseSurvivalProbability(alpha / 2) / 2;
        return new Estimate(rounded(events / exposure), rounded(low / exposure), rounded(high / exposure));
    }

    private static Estimate mean(PooledSample pilot, double alpha) {
        var mean = pilot.mean();
        if (pilot.size().compareTo(BigDecimal.ONE) <= 0) {
            return new Estimate(rounded(mean), null, null);
        }
        var variance = pilot.variance();
        if (variance == 0) {
            return new Estimate(rounded(mean), rounded(mean), rounded(mean));
        }
        var interval = NormalConfidenceInterval.MEAN.fromErrorRate(
                mean, variance, pilot.size().longValueExact(), alpha);
        return new Estimate(rounded(mean), rounded(interval.getLowerBound()), rounded(interval.getUpperBound()));
    }

    /** Welch's interval of a difference of means, with the degrees of freedom of Satterthwaite. */
    private static Estimate welch(PooledSample pilot, PooledSample control, double alpha) {
        var difference = pilot.mean() - control.mean();
        if (pilot.size().min(control.size()).compareTo(BigDecimal.ONE) <= 0) {
            return new Estimate(rounded(difference), null, null);
        }
        var first = pilot.variance() / pilot.size().doubleValue();
        var second = control.variance() / control.size().doubleValue();
        var error = first + second;
        if (error == 0) {
            return new Estimate(rounded(difference), rounded(difference), rounded(difference));
        }
        var freedom = error
                * error
                / (first * first / (pilot.size().doubleValue() - 1)
                        + second * second / (control.size().doubleValue() - 1));
        var margin = TDistribution.of(freedom).inverseSurvivalProbability(alpha / 2) * Math.sqrt(error);
        return new Estimate(rounded(difference), rounded(difference - margin), rounded(difference + margin));
    }

    /** Newcombe's hybrid interval of a difference of proportions, from Wilson's of each (his method 10). */
    private static Estimate newcombe(PooledSample pilot, PooledSample control, double alpha) {
        var one = share(pilot);
        var other = share(control);
        var mine = wilson(pilot, alpha);
        var theirs = wilson(control, alpha);
        var difference = one - other;
        var low = difference - Math.hypot(one - mine.low, theirs.high - other);
        var high = difference + Math.hypot(mine.high - one, other - theirs.low);
        return new Estimate(rounded(PERCENT * difference), rounded(PERCENT * low), rounded(PERCENT * high));
    }

    private record Ends(double low, double high) {}

    private static Ends wilson(PooledSample sample, double alpha) {
        // The library counts in int. Beyond that the same share of fewer observations errs on the wide side, by nothing
        // visible.
        var size = sample.size().min(LARGEST);
        var count = size.equals(sample.size())
                ? sample.count()
                : sample.count().multiply(LARGEST).divideToIntegralValue(sample.size());
        var interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                size.intValueExact(), count.intValueExact(), alpha);
        return new Ends(interval.getLowerBound(), interval.getUpperBound());
    }

    private static double share(PooledSample sample) {
        return sample.count().divide(sample.size(), MathContext.DECIMAL64).doubleValue();
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
