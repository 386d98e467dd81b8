// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was measured in a period.
 *
 * @param metric code of the metric
 * @param source who or what measured, for example {@code counter 3}; readings of one source do not overlap
 * @param from first day
 * @param to last day
 * @param pilot the group with the tool
 * @param control the group without it; {@link Sample#NONE} unless the metric compares groups
 */
public record Reading(
        @Nullable String metric,
        Arm arm,
        @Nullable String source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Sample pilot,
        Sample control) {}
