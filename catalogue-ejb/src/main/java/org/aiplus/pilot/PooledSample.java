// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Readings of one group put together. Sums are exact decimals, so that the order of readings, and taking one away again, make
 * no difference; a mean and a variance follow from them as if all observations had been in one reading.
 *
 * @param count sum of counts
 * @param size sum of sizes
 * @param exposure sum of exposures
 * @param total sum of all observed values
 * @param squares sum of the squares of all observed values
 */
record PooledSample(BigDecimal count, BigDecimal size, BigDecimal exposure, BigDecimal total, BigDecimal squares) {

    static final PooledSample NONE =
            new PooledSample(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** One reading as sums. */
    static PooledSample of(Sample sample) {
        var size = sample.size() == null ? BigDecimal.ZERO : BigDecimal.valueOf(sample.size());
        var mean = orZero(sample.mean());
        var deviation = orZero(sample.deviation());
        var within = size.signum() == 0
                ? BigDecimal.ZERO
                : size.subtract(BigDecimal.ONE).multiply(deviation).multiply(deviation);
        return new PooledSample(
                sample.count() == null ? BigDecimal.ZERO : BigDecimal.valueOf(sample.count()),
                size,
                orZero(sample.exposure()),
                size.multiply(mean),
                within.add(size.multiply(mean).multiply(mean)));
    }

    PooledSample plus(PooledSample other) {
        return new PooledSample(
                count.add(other.count),
                size.add(other.size),
                exposure.add(other.exposure),
                total.add(other.total),
                squares.add(other.squares));
    }

    PooledSample negated() {
        return new PooledSample(count.negate(), size.negate(), exposure.negate(), total.negate(), squares.negate());
    }

    double mean() {
        return total.divide(size, MathContext.DECIMAL64).doubleValue();
    }

    /** Variance of the observations, of which there are at least two. */
    double variance() {
        var between = total.multiply(total).divide(size, MathContext.DECIMAL128);
        var freedom = size.subtract(BigDecimal.ONE);
        return Math.max(
                0,
                squares.subtract(between).divide(freedom, MathContext.DECIMAL64).doubleValue());
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return Objects.requireNonNullElse(value, BigDecimal.ZERO);
    }
}
