// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import org.aiplus.need.NewOffer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a department would join. */
@Schema(name = "NewOffer", description = "That a department has the same need and would join.")
public record NewOfferJson(
        @Schema(description = "Code of a department of the caller; needed by members of several.") @Nullable
        String department,

        @Schema(description = "Language in which it is written.", examples = "en")
        String language,

        @Schema(description = "Why, and what it would bring along, at most 2000 characters.")
        String words,

        @Schema(description = "Mail address or telephone number of whom to ask.")
        String contact) {

    NewOffer toCommand() {
        return new NewOffer(department, LanguageTag.of(language), words, contact);
    }
}
