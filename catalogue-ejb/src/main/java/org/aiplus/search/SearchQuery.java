// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.Language;

/**
 * What somebody looks for.
 *
 * @param text words as typed, empty for everything; {@code "…"} keeps words together and {@code -word} excludes one; at
 *     most {@value #MAX_TEXT} characters
 * @param filters chosen values by code of the facet; values of one facet are alternatives, facets are conditions
 * @param page number of the page, from 1
 * @param size results on a page, 1 to {@value #MAX_SIZE}
 * @param language the reader's language, for highlights and the order of names
 */
public record SearchQuery(
        String text, Map<String, Set<String>> filters, SortOrder sort, int page, int size, Language language) {

    /** Most characters (Unicode code points) of a text. */
    public static final int MAX_TEXT = 500;

    /** Most results on a page. */
    public static final int MAX_SIZE = 100;

    /** Results beyond this place cannot be reached. */
    public static final int MAX_RESULTS = 10_000;

    public SearchQuery {
        var copy = new LinkedHashMap<String, Set<String>>();
        filters.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                copy.put(facet, Set.copyOf(new LinkedHashSet<>(values)));
            }
        });
        filters = Map.copyOf(copy);
    }

    /** The first page of everything that has these words, the best first. */
    public static SearchQuery of(String text, Language language) {
        return new SearchQuery(text, Map.of(), SortOrder.RELEVANCE, 1, 20, language);
    }
}
