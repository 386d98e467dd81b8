// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.aiplus.api.need.LanguageTag;
import org.aiplus.usecase.NewUseCase;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The beginning of a use of AI. */
@Schema(name = "NewUseCase", description = "The beginning of a use of AI.")
public record NewUseCaseJson(
        @Schema(description = "Reference of an open need of a department of the caller.", examples = "N-2026-0001")
        String need,

        @Schema(description = "Language in which the title is written.", examples = "en")
        String language,

        @Schema(description = "What AI is to be used for, at most 200 characters.")
        String title) {

    NewUseCase toCommand() {
        return new NewUseCase(need, LanguageTag.of(language), title);
    }
}
