// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.api.json.TextJson;
import org.aiplus.award.AwardRules;
import org.aiplus.award.DebriefField;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules about awards. */
@Schema(name = "AwardRules", description = "What follows an award: an edition of dated content.")
public record AwardRulesJson(
        @Schema(description = "The edition.", examples = "2026-1")
        String version,

        @Schema(description = "First day on which it is in force.")
        LocalDate from,

        @Schema(description = "Whole days of the standstill by code of the route.")
        Map<String, Integer> standstillDays,

        @Schema(description = "What a bidder is told of the outcome.")
        List<DebriefField> debrief,

        @Schema(description = "Whether the notice says the price that is to be awarded.")
        boolean noticeNamesPrice,

        @Schema(description = "Which rule of government it is based on.")
        Map<String, TextJson> basis) {

    static AwardRulesJson from(AwardRules rules) {
        return new AwardRulesJson(
                rules.version(),
                rules.from(),
                new TreeMap<>(rules.standstill()),
                rules.told().stream().sorted().toList(),
                rules.noticeNamesPrice(),
                TextJson.from(rules.basis()));
    }
}
