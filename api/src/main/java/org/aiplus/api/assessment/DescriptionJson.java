// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.assessment.OpenAssessment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Context and scope. */
@Schema(
        name = "AssessmentDescription",
        description = "In which context the solution is judged, and for whom and what a decision will hold.")
public record DescriptionJson(
        @Schema(description = "Values of facts by code, in place of those that are known; an empty list for unknown.")
        Map<String, List<String>> context,

        @Schema(
                description =
                        "Answers to the questions of risk by code, in place of those that are known; an empty list"
                                + " for none. The context answers some of them.")
        @Nullable
        Map<String, List<String>> risk,

        @Schema(description = "For whom and what.") ScopeJson scope) {

    OpenAssessment toContext() {
        return new OpenAssessment(null, context, Objects.requireNonNullElse(risk, Map.of()));
    }
}
