// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the readings of one metric show for one tool.
 *
 * @param metric code of the metric
 * @param estimate value and interval; {@code null} while nothing was observed
 * @param observed how much was observed, to compare with what was promised
 * @param stops whether the value is at the stop value or beyond it
 * @param contradicts whether the interval is outside of what the vendor claims
 */
public record MetricResult(
        String metric,
        Arm arm,
        @Nullable Estimate estimate,
        BigDecimal observed,
        MetricOutcome outcome,
        boolean stops,
        boolean contradicts) {}
