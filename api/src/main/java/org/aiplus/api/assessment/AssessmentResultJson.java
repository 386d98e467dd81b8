// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.assessment.AssessmentResult;
import org.aiplus.assessment.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A result. */
@Schema(name = "AssessmentResult", description = "What an assessment comes to; computed, never chosen.")
public record AssessmentResultJson(
        @Schema(description = "What a decision would say.") Outcome outcome,

        @Schema(
                description =
                        "Share of all points, 0 to 100 with one decimal, rounded down; absent when nothing was marked.")
        @Nullable
        BigDecimal percentage,

        @Schema(description = "Code of the band that the share falls into.")
        String band,

        @Schema(description = "Codes of gates that fail.") List<String> failedGates,

        @Schema(description = "Codes of criteria about which nothing was entered.")
        List<String> missing,

        @Schema(description = "Families with scored criteria.")
        List<FamilyResultJson> families,

        @Schema(description = "Criteria that apply; empty for the public.")
        List<CriterionResultJson> criteria) {

    static AssessmentResultJson from(AssessmentResult result) {
        return new AssessmentResultJson(
                result.outcome(),
                result.percentage(),
                result.band(),
                result.failedGates(),
                result.missing(),
                result.families().stream().map(FamilyResultJson::from).toList(),
                result.criteria().stream().map(CriterionResultJson::from).toList());
    }
}
