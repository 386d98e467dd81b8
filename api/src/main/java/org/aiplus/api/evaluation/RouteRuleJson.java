// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.math.BigDecimal;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.evaluation.RouteRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a route asks for. */
@Schema(name = "RouteRule", description = "A way in which something may be bought, and what it asks for.")
public record RouteRuleJson(
        @Schema(description = "Name of the rule within its edition.", examples = "RT-QUOTATION")
        String code,

        @Schema(description = "The route.") ProcurementRoute route,

        @Schema(description = "Largest estimated value in Hong Kong dollars; absent for any.") @Nullable
        BigDecimal upTo,

        @Schema(description = "Fewest vendors that are asked.")
        int invitees,

        @Schema(description = "Fewest whole days from publication to closing.")
        int openDays,

        @Schema(description = "Smallest weight of quality, percent.")
        BigDecimal leastQuality,

        @Schema(description = "Largest weight of quality, percent.")
        BigDecimal mostQuality,

        @Schema(description = "Smallest share of the quality marks for innovative suggestions, percent.")
        BigDecimal leastInnovation,

        @Schema(description = "Its name.") Map<String, TextJson> name,

        @Schema(description = "Which rule of government it is based on.")
        Map<String, TextJson> basis,

        @Schema(description = "Whether the figures were read in that source.")
        boolean verified) {

    static RouteRuleJson from(RouteRule rule) {
        return new RouteRuleJson(
                rule.code(),
                rule.route(),
                rule.upTo(),
                rule.invitees(),
                rule.openDays(),
                rule.leastQuality(),
                rule.mostQuality(),
                rule.leastInnovation(),
                TextJson.from(rule.name()),
                TextJson.from(rule.basis()),
                rule.verified());
    }

    static @Nullable RouteRuleJson fromOptional(@Nullable RouteRule rule) {
        return rule == null ? null : from(rule);
    }
}
