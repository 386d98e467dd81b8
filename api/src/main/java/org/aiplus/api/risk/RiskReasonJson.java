// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.risk;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.risk.RiskRule;
import org.aiplus.risk.RiskSource;
import org.aiplus.risk.RiskTier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule that applies. */
@Schema(name = "RiskReason", description = "A rule that applies to the use, or a sign of high impact that it shows.")
public record RiskReasonJson(
        @Schema(description = "Code of the rule.", examples = "RT-06")
        String code,

        @Schema(description = "The least tier that follows; absent for a sign of high impact.") @Nullable
        RiskTier tier,

        @Schema(description = "The rule in words, by language.")
        Map<String, TextJson> reason,

        @Schema(description = "Where the rule comes from.") List<RiskSourceJson> sources) {

    /** Where a rule comes from. */
    @Schema(name = "RiskSource", description = "Where a rule comes from.")
    public record RiskSourceJson(
            @Schema(description = "Code of the norm; the rules name its title.")
            String norm,

            @Schema(description = "Chapter or figure of the norm.")
            String clause,

            @Schema(description = "Whether the clause was read; otherwise the rule is only based on it.")
            boolean verified) {

        static RiskSourceJson from(RiskSource source) {
            return new RiskSourceJson(source.norm(), source.clause(), source.verified());
        }
    }

    static RiskReasonJson from(RiskRule rule) {
        return new RiskReasonJson(
                rule.code(),
                rule.tier(),
                TextJson.from(rule.reason()),
                rule.sources().stream().map(RiskSourceJson::from).toList());
    }

    static List<RiskReasonJson> from(List<RiskRule> rules) {
        return rules.stream().map(RiskReasonJson::from).toList();
    }
}
