// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A listing assessment in a list.
 *
 * @param outcome {@code null} as long as it is not finished
 * @param percentage {@code null} as long as it is not finished, and when nothing was marked
 * @param openConditions conditions that are not met
 * @param nextDue the earliest due day of those; {@code null} without any
 */
public record AssessmentSummary(
        AssessmentReference reference,
        SolutionReference solution,
        LocalisedText name,
        int revision,
        CriteriaSetReference criteria,
        AssessmentStatus status,
        @Nullable Outcome outcome,
        @Nullable BigDecimal percentage,
        int openConditions,
        @Nullable LocalDate nextDue,
        Instant openedAt,
        @Nullable LocalDate validUntil) {}
