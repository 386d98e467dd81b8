// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A value with its interval, in the unit of the metric.
 *
 * @param value what was observed, all readings together
 * @param low lower end of the interval; {@code null} when the observations give none
 * @param high upper end of the interval; {@code null} when the observations give none
 */
public record Estimate(
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {}
