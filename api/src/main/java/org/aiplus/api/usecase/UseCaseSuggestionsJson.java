// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import java.util.List;
import org.aiplus.api.need.SuggestedToolJson;
import org.aiplus.usecase.UseCaseSuggestion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tools that were found. */
@Schema(name = "UseCaseSuggestions", description = "Tools that speak of what the need asks for.")
public record UseCaseSuggestionsJson(
        @Schema(description = "The best first.") List<UseCaseSuggestionJson> items) {

    /** A tool. */
    @Schema(name = "UseCaseSuggestion", description = "A tool that speaks of what the need asks for.")
    public record UseCaseSuggestionJson(
            @Schema(description = "The tool with the phrases that match.")
            SuggestedToolJson tool,

            @Schema(description = "How many other departments try or use it now.")
            int departments) {

        static UseCaseSuggestionJson from(UseCaseSuggestion one) {
            return new UseCaseSuggestionJson(SuggestedToolJson.from(one.tool()), one.departments());
        }
    }

    static UseCaseSuggestionsJson from(List<UseCaseSuggestion> found) {
        return new UseCaseSuggestionsJson(
                found.stream().map(UseCaseSuggestionJson::from).toList());
    }
}
