// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total how many solutions were found in all
 * @param relaxed whether so few solutions have everything typed that those with a part of it are among these
 * @param sort the order in which they really are
 * @param facets filters with true counts, those that the caller may use, always in the same order
 * @param didYouMean another spelling of the text that finds more, for words in letters
 * @param help ways out when nothing was found
 */
public record SearchResult(
        long total,
        boolean relaxed,
        SortOrder sort,
        List<SearchHit> hits,
        List<Facet> facets,
        Optional<String> didYouMean,
        EmptyHelp help) {
    public SearchResult {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
    }
}
