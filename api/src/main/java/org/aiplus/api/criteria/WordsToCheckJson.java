// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.criteria;

import java.util.Optional;
import org.aiplus.shared.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which words the caller has read and vouches for. */
@Schema(name = "WordsToCheck", description = "Which words the caller has read and vouches for.")
public record WordsToCheckJson(
        @Schema(description = "Code of a criterion, or set for the words that belong to none.", examples = "G-01")
        @Nullable
        String part,

        @Schema(description = "Tag of the language.", examples = "zh-Hant-HK") @Nullable
        String language) {

    String partOrNone() {
        return Optional.ofNullable(part).orElse("");
    }

    /** English, which is refused after the caller's roles were looked at, when it is none of ours. */
    Language languageOrEnglish() {
        return Optional.ofNullable(language).flatMap(Language::ofTag).orElse(Language.EN);
    }
}
