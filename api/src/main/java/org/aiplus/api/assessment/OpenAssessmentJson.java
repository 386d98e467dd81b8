// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.assessment.OpenAssessment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is to be assessed. */
@Schema(name = "NewAssessment", description = "What is to be assessed, by the current edition of the criteria.")
public record OpenAssessmentJson(
        @Schema(description = "Reference of a published entry.", examples = "S-000063")
        String solution,

        @Schema(description = "Values of facts that the entry does not tell, by code; see the facts of the criteria.")
        @Nullable
        Map<String, List<String>> context,

        @Schema(
                description = "Answers to the questions of risk by code, from which the tier follows; see the rules of"
                        + " risk. The context answers some of them.")
        @Nullable
        Map<String, List<String>> risk) {

    OpenAssessment toCommand() {
        return new OpenAssessment(
                solution, Objects.requireNonNullElse(context, Map.of()), Objects.requireNonNullElse(risk, Map.of()));
    }
}
