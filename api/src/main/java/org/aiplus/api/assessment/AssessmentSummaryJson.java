// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.assessment.AssessmentStatus;
import org.aiplus.assessment.AssessmentSummary;
import org.aiplus.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An assessment in a list. */
@Schema(name = "AssessmentSummary", description = "A listing assessment in a list.")
public record AssessmentSummaryJson(
        @Schema(description = "Name for ever.", examples = "LA-2026-0001")
        String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Names of the solution by language.")
        Map<String, TextJson> name,

        @Schema(description = "Number of the revision that is assessed.")
        int revision,

        @Schema(description = "Edition of the criteria.", examples = "responsible-ai/2026-1")
        String criteria,

        @Schema(description = "How far it is.") AssessmentStatus status,

        @Schema(description = "What it comes to; absent before it is finished.") @Nullable
        Outcome outcome,

        @Schema(description = "Share of all points, 0 to 100; absent before it is finished.") @Nullable
        BigDecimal percentage,

        @Schema(description = "How many conditions are not met; 0 outside the government.")
        int openConditions,

        @Schema(description = "Earliest due day of those.") @Nullable
        LocalDate nextDue,

        @Schema(description = "When it was begun.") Instant openedAt,

        @Schema(description = "Last day on which the decision holds.") @Nullable
        LocalDate validUntil) {

    static AssessmentSummaryJson from(AssessmentSummary summary) {
        return new AssessmentSummaryJson(
                summary.reference().value(),
                summary.solution().value(),
                TextJson.from(summary.name()),
                summary.revision(),
                summary.criteria().toString(),
                summary.status(),
                summary.outcome(),
                summary.percentage(),
                summary.openConditions(),
                summary.nextDue(),
                summary.openedAt(),
                summary.validUntil());
    }
}
