// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.pilot;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the values of a chart are drawn.
 *
 * @param low value at the bottom
 * @param high value at the top
 */
record Scale(double low, double high) {

    static final double TOP = 16;
    static final double BOTTOM = 224;
    private static final int STEPS = 4;

    /** Room for all of these values. */
    static Scale of(Stream<BigDecimal> values) {
        var sorted = values.mapToDouble(BigDecimal::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return new Scale(0, 1);
        }
        double low = sorted[0];
        double high = sorted[sorted.length - 1];
        double room = high > low ? (high - low) * 0.08 : Math.max(1, Math.abs(high) * 0.1);
        return new Scale(low - room, high + room);
    }

    /** Distance from the top. */
    double y(BigDecimal value) {
        return BOTTOM - (value.doubleValue() - low) / (high - low) * (BOTTOM - TOP);
    }

    /** Values at which a line helps to read. */
    List<BigDecimal> steps() {
        var steps = new ArrayList<BigDecimal>();
        for (int i = 0; i <= STEPS; i++) {
            var value = BigDecimal.valueOf(low + (high - low) * i / STEPS)
                    .round(new MathContext(3, RoundingMode.HALF_EVEN));
            steps.add(
                    value.stripTrailingZeros().scale() < 0
                            ? value.setScale(0, RoundingMode.HALF_EVEN)
                            : value.stripTrailingZeros());
        }
        return steps;
    }
}
