// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.impact;

import jakarta.validation.constraints.Size;
import org.aiplus.impact.NewImpactAssessment;
import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The beginning of an impact assessment. */
@Schema(name = "NewImpactAssessment", description = "The beginning of an impact assessment.")
public record NewImpactAssessmentJson(
        @Schema(description = "Code of a department of the caller; needed by members of several.") @Nullable
        String department,

        @Schema(description = "Language in which the title is written.", examples = "zh-Hant-HK")
        String language,

        @Size(max = 200) @Schema(description = "The planned use.")
        String title,

        @Schema(description = "Reference of a published solution, where one is chosen.", examples = "S-000001")
        @Nullable
        String solution) {

    NewImpactAssessment toCommand() {
        var known = Language.ofTag(language);
        var problems = new Problems();
        if (known.isEmpty()) {
            problems.add("/language", ProblemCode.UNKNOWN_LANGUAGE);
        }
        problems.throwIfAny();
        return new NewImpactAssessment(department, known.orElseThrow(), title, solution);
    }
}
