// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.award;

import org.aiplus.api.need.LanguageTag;
import org.aiplus.award.NewRecommendation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer recommends. */
@Schema(name = "NewRecommendation", description = "What an officer recommends.")
public record NewRecommendationJson(
        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "Letter of the bid that is to win.", examples = "A")
        String letter,

        @Schema(description = "Why it is not the first of the ranking; only for another one.") @Nullable
        String deviation,

        @Schema(description = "Reasons for the award, at most 4,000 characters.")
        String reasons,

        @Schema(description = "Risks that remain.") @Nullable
        String risks,

        @Schema(description = "Conditions that the award is bound to.") @Nullable
        String conditions) {

    NewRecommendation toCommand() {
        return new NewRecommendation(LanguageTag.of(language), letter, deviation, reasons, risks, conditions);
    }
}
