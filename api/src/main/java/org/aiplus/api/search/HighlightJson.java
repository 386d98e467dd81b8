// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import java.util.List;
import org.aiplus.search.Highlight;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a solution was found. */
@Schema(name = "Highlight", description = "A text of the solution in which words of the search were found.")
public record HighlightJson(
        @Schema(description = "Code of the field or question.", examples = "name")
        String field,

        @Schema(description = "Language of the text; absent when it is the same in every language.") @Nullable
        String language,

        @Schema(description = "The text in pieces; put together they read on.")
        List<FragmentJson> fragments) {

    /** A piece of text. */
    @Schema(name = "HighlightFragment", description = "A piece of plain text.")
    public record FragmentJson(
            String text,
            @Schema(description = "Why the piece matches.") Highlight.Match match) {}

    static HighlightJson from(Highlight highlight) {
        var language = highlight.language();
        return new HighlightJson(
                highlight.field(),
                language == null ? null : language.tag(),
                highlight.fragments().stream()
                        .map(fragment -> new FragmentJson(fragment.text(), fragment.match()))
                        .toList());
    }
}
