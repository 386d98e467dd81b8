// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A condition of a listing decision.
 *
 * @param number from 1 within its assessment
 * @param text what has to be done, as the assessor wrote it
 * @param due last day
 * @param note what was said with the last step, {@code null} as long as there was none
 * @param movedAt when the last step was
 */
public record ConditionView(
        int number,
        String text,
        ConditionOwner owner,
        LocalDate due,
        ConditionStatus status,
        @Nullable String note,
        @Nullable Instant movedAt) {}
