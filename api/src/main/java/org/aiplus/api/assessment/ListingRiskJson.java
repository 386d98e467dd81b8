// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.api.risk.RiskAssessmentJson;
import org.aiplus.assessment.ListingRisk;
import org.aiplus.risk.RiskTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The tier of risk of an assessment. */
@Schema(name = "ListingRisk", description = "The tier of risk by which a solution is assessed, and why.")
public record ListingRiskJson(
        @Schema(description = "Answers to the questions of risk by code, those that the context gives among them.")
        Map<String, Set<String>> answers,

        @Schema(description = "Codes of the questions that the context answers.")
        Set<String> answeredByContext,

        @Schema(description = "Codes of the questions without an answer; as long as there are any, no tier holds.")
        List<String> unanswered,

        @Schema(description = "What the rules find from the answers so far.")
        RiskAssessmentJson found,

        @Schema(description = "The tier that holds; absent as long as questions have no answer.") @Nullable
        RiskTier tier,

        @Schema(description = "The tier that a second person set instead.") @Nullable
        OverrideJson override) {

    /** Another tier. */
    @Schema(name = "ListingTierOverride", description = "Another tier than the rules find, set by a second person.")
    public record OverrideJson(
            @Schema(description = "The tier.") RiskTier tier,

            @Schema(description = "Why, in the words of that person.")
            String reason,

            @Schema(description = "Subject of that person; empty for the vendor.")
            String by,

            @Schema(description = "When.") Instant at) {}

    static @Nullable ListingRiskJson from(@Nullable ListingRisk risk) {
        if (risk == null) {
            return null;
        }
        var override = risk.override();
        return new ListingRiskJson(
                risk.answers(),
                risk.told(),
                risk.found().unanswered(),
                RiskAssessmentJson.from(risk.found()),
                risk.known() ? risk.tier() : null,
                override == null
                        ? null
                        : new OverrideJson(override.tier(), override.reason(), override.by(), override.at()));
    }
}
