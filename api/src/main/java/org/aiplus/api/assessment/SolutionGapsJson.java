// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.assessment.SolutionGaps;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The gaps of a solution. */
@Schema(name = "SolutionGaps", description = "Criteria of a solution that no valid evidence bears on today.")
public record SolutionGapsJson(
        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Names of the solution by language.")
        Map<String, TextJson> name,

        @Schema(description = "Edition of the criteria.", examples = "responsible-ai/2026-1")
        String criteria,

        @Schema(description = "How many criteria apply.") int applying,

        @Schema(description = "Codes of those without valid evidence.")
        List<String> gaps) {

    static SolutionGapsJson from(SolutionGaps gaps) {
        return new SolutionGapsJson(
                gaps.solution().value(),
                TextJson.from(gaps.name()),
                gaps.criteria().toString(),
                gaps.applying(),
                gaps.gaps());
    }
}
