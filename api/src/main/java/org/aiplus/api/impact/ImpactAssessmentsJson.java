// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.impact.Checkpoint;
import org.aiplus.impact.ImpactStatus;
import org.aiplus.impact.ImpactSummary;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of impact assessments. */
@Schema(name = "ImpactAssessments", description = "A page of the impact assessments that the caller may read.")
public record ImpactAssessmentsJson(
        @Schema(description = "The newest first.") List<ImpactSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    /** A line of the list. */
    @Schema(name = "ImpactSummary", description = "A line of a list of impact assessments.")
    public record ImpactSummaryJson(
            @Schema(description = "The reference.", examples = "AIA-2026-0001")
            String reference,

            @Schema(description = "Code of the department.") String department,

            @Schema(description = "The planned use.") Map<String, TextJson> title,

            @Schema(description = "Reference of the solution.") @Nullable
            String solution,

            @Schema(description = "The present checkpoint.") Checkpoint checkpoint,

            @Schema(description = "How far it is.") ImpactStatus status,

            @Schema(description = "The tier that counts.") RiskTier tier,

            @Schema(description = "By when it is reviewed.") @Nullable
            LocalDate reviewDue,

            @Schema(description = "When it was saved last.") Instant savedAt) {

        static ImpactSummaryJson from(ImpactSummary summary) {
            return new ImpactSummaryJson(
                    summary.reference().value(),
                    summary.department(),
                    TextJson.from(summary.title()),
                    summary.solution(),
                    summary.checkpoint(),
                    summary.status(),
                    summary.tier(),
                    summary.reviewDue(),
                    summary.savedAt());
        }
    }

    static ImpactAssessmentsJson from(Slice<ImpactSummary> slice) {
        return new ImpactAssessmentsJson(
                slice.items().stream().map(ImpactSummaryJson::from).toList(), slice.next());
    }
}
