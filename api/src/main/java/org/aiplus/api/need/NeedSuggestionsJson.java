// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import java.util.List;
import org.aiplus.need.NeedSuggestions;
import org.aiplus.need.SimilarNeed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the product finds for a need. */
@Schema(name = "NeedSuggestions", description = "What the product finds for a need by itself.")
public record NeedSuggestionsJson(
        @Schema(description = "Published tools, the best first.")
        List<SuggestedToolJson> tools,

        @Schema(description = "Open needs of other departments, the most similar first.")
        List<SimilarNeedJson> needs) {

    /** A similar need. */
    @Schema(name = "SimilarNeed", description = "Another open need that speaks of the same.")
    public record SimilarNeedJson(
            @Schema(description = "The reference.", examples = "N-2026-0002")
            String reference,

            @Schema(description = "Code of the department.") String department,

            @Schema(description = "What is wanted.") String title,

            @Schema(description = "Words that both have, the rarest first.")
            List<String> shared) {

        static SimilarNeedJson from(SimilarNeed similar) {
            return new SimilarNeedJson(
                    similar.need().reference().value(),
                    similar.need().department(),
                    similar.need().title(),
                    similar.shared());
        }
    }

    static NeedSuggestionsJson from(NeedSuggestions found) {
        return new NeedSuggestionsJson(
                found.tools().stream().map(SuggestedToolJson::from).toList(),
                found.needs().stream().map(SimilarNeedJson::from).toList());
    }
}
