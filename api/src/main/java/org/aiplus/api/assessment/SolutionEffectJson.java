// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.assessment.Outcome;
import org.aiplus.assessment.SolutionEffect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The effect on a solution. */
@Schema(name = "SolutionEffect", description = "What another edition of the criteria would make of one solution.")
public record SolutionEffectJson(
        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Names of the solution by language.")
        Map<String, TextJson> name,

        @Schema(description = "Outcome of its decision.") Outcome now,

        @Schema(description = "What it would come to.") Outcome then,

        @Schema(description = "Codes of gates that would fail.")
        List<String> failedGates,

        @Schema(description = "Codes of families that would miss their floor.")
        List<String> belowFloor,

        @Schema(description = "Codes of criteria about which nothing has been found.")
        List<String> unanswered) {

    static SolutionEffectJson from(SolutionEffect effect) {
        return new SolutionEffectJson(
                effect.solution().value(),
                TextJson.from(effect.name()),
                effect.now(),
                effect.then(),
                effect.failedGates(),
                effect.belowFloor(),
                effect.unanswered());
    }
}
