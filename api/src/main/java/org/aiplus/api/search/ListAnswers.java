// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import jakarta.enterprise.context.ApplicationScoped;
import org.aiplus.api.json.WrittenJson;
import org.aiplus.api.request.EntityTags;
import org.aiplus.search.SearchQuery;
import org.aiplus.search.SearchResult;
import org.aiplus.shared.RecentlyUsed;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of lists without words. The façade gives out the same result as long as the index is the same; what is kept
 * here belongs to exactly that result, and so to nobody who may see less.
 */
@ApplicationScoped
public class ListAnswers {

    /** Some fifty kilobytes each. */
    private static final int MOST = 200;

    private record Answer(SearchResult result, WrittenJson json) {}

    private final RecentlyUsed<SearchQuery, Answer> answers = new RecentlyUsed<>(MOST);

    /** A result as the interface shows it. */
    @SuppressWarnings("ReferenceEquality") // An equal result would have the same bytes; to find out costs as much.
    Record of(SearchQuery query, SearchResult result, @Nullable String next) {
        if (!query.text().isBlank()) {
            return FoundSolutionsJson.from(result, next);
        }
        var kept = answers.get(query);
        if (kept == null || kept.result() != result) {
            kept = new Answer(result, EntityTags.written(FoundSolutionsJson.from(result, next)));
            answers.put(query, kept);
        }
        return kept.json();
    }
}
