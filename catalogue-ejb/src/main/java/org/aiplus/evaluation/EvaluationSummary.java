// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.time.Instant;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of evaluations.
 *
 * @param department code of the department that buys
 * @param closesAt the closing time, where it is set
 * @param seat the reader's place on the panel, {@code null} without one
 */
public record EvaluationSummary(
        EvaluationReference reference,
        String department,
        String title,
        Language language,
        EvaluationStatus status,
        @Nullable Instant closesAt,
        @Nullable PanelRole seat,
        Instant savedAt) {}
