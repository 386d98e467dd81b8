// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a listing assessment.
 *
 * @param from {@code null} for the first
 * @param reason why, where somebody had to say so
 * @param by subjects of those who did it, with blanks between them
 */
public record AssessmentStepView(
        @Nullable AssessmentStatus from,
        AssessmentStatus to,
        @Nullable String reason,
        String by,
        Instant at) {}
