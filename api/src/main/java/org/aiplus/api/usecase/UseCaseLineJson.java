// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.time.Instant;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCaseSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A use in a list. */
@Schema(name = "UseCaseLine", description = "A use of AI in a list or on the board.")
public record UseCaseLineJson(
        @Schema(description = "The reference.", examples = "UC-2026-0001")
        String reference,

        @Schema(description = "Code of the department.") String department,

        @Schema(description = "Language in which the title is written.")
        String language,

        @Schema(description = "What AI is used for.") String title,

        @Schema(description = "Where it stands.") UseCaseStage stage,

        @Schema(description = "Reference of the tool, where one is chosen.", examples = "S-000063") @Nullable
        String solution,

        @Schema(description = "Name of the tool.") @Nullable Map<String, TextJson> solutionName,

        @Schema(description = "Since when it is in its stage.")
        Instant stageSince,

        @Schema(description = "How many whole days that is.")
        long days,

        @Schema(description = "Whether others are asked to sign something.")
        boolean waiting,

        @Schema(description = "Whether the caller can ask for its next move.")
        boolean movable) {

    static UseCaseLineJson from(UseCaseSummary use) {
        return new UseCaseLineJson(
                use.reference().value(),
                use.department(),
                use.language().tag(),
                use.title(),
                use.stage(),
                use.solution(),
                TextJson.fromOptional(use.solutionName()),
                use.stageSince(),
                use.days(),
                use.waiting(),
                use.movable());
    }
}
