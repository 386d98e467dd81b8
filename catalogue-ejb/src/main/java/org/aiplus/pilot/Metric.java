// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One measure by which a pilot is judged, promised before it starts. Missing is missing: a draft need not have every figure,
 * a locked charter has all that its kind needs.
 *
 * @param code name by which readings refer to it, for example {@code handlingMinutes}; unique in the charter
 * @param name what it is, in words
 * @param unit unit of its values, for example {@code min}; of a percentage {@code %}
 * @param baseline value before the pilot, {@code null} when it is not known
 * @param target value from which the pilot succeeds
 * @param floor value below which it fails
 * @param stop value at which somebody must decide at once; {@code null} when there is none
 * @param sample how much will be observed at least: observations, or exposure for a rate; in each group where there are two
 * @param required whether the pilot's outcome depends on it
 * @param claim code of the question in whose answer the vendor claims a value; {@code null} when nothing is claimed
 * @param claimedFrom lowest value that the vendor claims
 * @param claimedTo highest value that the vendor claims
 */
public record Metric(
        String code,
        String name,
        String unit,
        @Nullable MetricKind kind,
        @Nullable Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable BigDecimal floor,
        @Nullable BigDecimal stop,
        @Nullable BigDecimal sample,
        boolean required,
        @Nullable String claim,
        @Nullable BigDecimal claimedFrom,
        @Nullable BigDecimal claimedTo) {}
