// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import jakarta.validation.constraints.Size;
import org.aiplus.evaluation.NewEvaluation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The beginning of an evaluation. */
@Schema(name = "NewEvaluation", description = "The beginning of an evaluation.")
public record NewEvaluationJson(
        @Schema(description = "Code of a department of the caller; needed by members of several.") @Nullable
        String department,

        @Schema(description = "Language in which the officers write.", examples = "zh-Hant-HK")
        String language,

        @Size(max = 200) @Schema(description = "What is bought.")
        String title,

        @Schema(
                description =
                        "Reference of the use of AI for which it is held; the tools of its shortlist become its first candidates.",
                examples = "UC-2026-0001")
        @Nullable
        String useCase) {

    NewEvaluation toCommand() {
        return new NewEvaluation(department, EvaluationContentJson.language(language), title, useCase);
    }
}
