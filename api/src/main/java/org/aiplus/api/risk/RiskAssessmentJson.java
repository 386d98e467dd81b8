// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.risk;

import java.util.List;
import org.aiplus.risk.RiskAssessment;
import org.aiplus.risk.RiskTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The tier of a use. */
@Schema(name = "RiskAssessment", description = "The tier of a use, and why.")
public record RiskAssessmentJson(
        @Schema(description = "Version of the rules.", examples = "2026-1")
        String rulesVersion,

        @Schema(description = "The gravest tier that any rule asks for.")
        RiskTier tier,

        @Schema(
                description = "Whether at least one sign of high impact is present; the AI governance committee then"
                        + " reviews the use before it starts.")
        boolean highImpact,

        @Schema(description = "The rules that apply, the gravest first.")
        List<RiskReasonJson> reasons,

        @Schema(description = "The signs of high impact that are present.")
        List<RiskReasonJson> signs) {

    /** As a program reads it. */
    public static RiskAssessmentJson from(RiskAssessment found) {
        return new RiskAssessmentJson(
                found.version(),
                found.tier(),
                found.highImpact(),
                RiskReasonJson.from(found.reasons()),
                RiskReasonJson.from(found.signs()));
    }
}
