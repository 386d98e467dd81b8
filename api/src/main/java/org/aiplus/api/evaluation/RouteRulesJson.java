// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.api.json.TextJson;
import org.aiplus.evaluation.RouteRules;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The routes in force. */
@Schema(name = "RouteRules", description = "The routes in force.")
public record RouteRulesJson(
        @Schema(description = "Name of the edition.", examples = "2021-1")
        String version,

        @Schema(description = "First day on which it is in force.")
        LocalDate from,

        @Schema(description = "From the narrowest to the most open.")
        List<RouteRuleJson> routes,

        @Schema(description = "Categories of standing offers, by code.")
        Map<String, Map<String, TextJson>> categories,

        @Schema(description = "Largest value in Hong Kong dollars of an assignment of the minor group.")
        BigDecimal minorUpTo) {

    static RouteRulesJson from(RouteRules rules) {
        var categories = new TreeMap<String, Map<String, TextJson>>();
        rules.categories().forEach((code, name) -> categories.put(code, TextJson.from(name)));
        return new RouteRulesJson(
                rules.version(),
                rules.from(),
                rules.routes().stream().map(RouteRuleJson::from).toList(),
                categories,
                rules.minorUpTo());
    }
}
