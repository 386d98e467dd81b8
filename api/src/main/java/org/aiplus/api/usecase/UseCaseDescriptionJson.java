// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.util.Objects;
import org.aiplus.api.need.LanguageTag;
import org.aiplus.catalogue.Classification;
import org.aiplus.usecase.OversightLevel;
import org.aiplus.usecase.UseCaseDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a use says about itself. */
@Schema(name = "UseCaseDescription", description = "What a use of AI says about itself.")
public record UseCaseDescriptionJson(
        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "What AI is used for, at most 200 characters.")
        String title,

        @Schema(description = "By what its department will know that it works, at most 2000 characters.") @Nullable
        String success,

        @Schema(description = "What other departments use and found, at most 2000 characters.") @Nullable
        String reuseCheck,

        @Schema(description = "Where the money comes from and by which route it is bought, at most 2000 characters.")
        @Nullable
        String budgetRoute,

        @Schema(description = "Highest class of the data.") Classification classification,

        @Schema(description = "How far people control the tool.") @Nullable
        OversightLevel oversight,

        @Schema(description = "Reference of its impact assessment.", examples = "AIA-2026-0001") @Nullable
        String impact) {

    static UseCaseDescriptionJson from(UseCaseDescription said) {
        return new UseCaseDescriptionJson(
                said.language().tag(),
                said.title(),
                said.success(),
                said.reuseCheck(),
                said.budgetRoute(),
                said.classification(),
                said.oversight(),
                said.impact());
    }

    UseCaseDescription toCommand() {
        return new UseCaseDescription(
                LanguageTag.of(language),
                title,
                Objects.requireNonNullElse(success, ""),
                Objects.requireNonNullElse(reuseCheck, ""),
                Objects.requireNonNullElse(budgetRoute, ""),
                classification,
                oversight,
                impact);
    }
}
