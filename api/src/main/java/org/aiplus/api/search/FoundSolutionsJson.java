// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import java.util.List;
import java.util.Map;
import org.aiplus.search.SearchResult;
import org.aiplus.search.SortOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of what was found. */
@Schema(name = "FoundSolutions", description = "One page of what was found, and how to narrow or widen it.")
public record FoundSolutionsJson(
        @Schema(description = "How many solutions were found in all.")
        long total,

        @Schema(description = "The order in which they really are.")
        SortOrder sort,

        List<FoundSolutionJson> items,

        @Schema(description = "Filters that the caller may use, with true counts.")
        List<FacetJson> facets,

        @Schema(description = "Another spelling that finds more.") @Nullable
        String didYouMean,

        @Schema(description = "For each filter in use how many there would be without it; when nothing was found.")
        Map<String, Long> withoutFilter,

        @Schema(description = "How many there would be without the words; when nothing was found.")
        long withoutText,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    static FoundSolutionsJson from(SearchResult result, @Nullable String next) {
        return new FoundSolutionsJson(
                result.total(),
                result.sort(),
                result.hits().stream().map(FoundSolutionJson::from).toList(),
                result.facets().stream().map(FacetJson::from).toList(),
                result.didYouMean().orElse(null),
                result.help().withoutFilter(),
                result.help().withoutText(),
                next);
    }
}
