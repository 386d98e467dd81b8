// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.identity.Audience;
import org.aiplus.shared.RecentlyUsed;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/**
 * Lists without words, such as the first page of everything or of a category: a few of them are what most readers see. Each
 * is kept as long as the index it was made from is the one that readers see, for one audience.
 */
@ApplicationScoped
class ListCache {

    /** Some fifty kilobytes each. */
    private static final int MOST = 200;

    /** Makes a list. */
    @FunctionalInterface
    interface Making {
        SearchResult make() throws IOException;
    }

    private record Key(SearchQuery query, Audience audience) {}

    private record Kept(List<Object> index, List<FacetDefinition> facets, SearchResult result) {}

    private final RecentlyUsed<Key, Kept> lists = new RecentlyUsed<>(MOST);

    /** The list, the same object as long as nothing has changed. */
    SearchResult get(
            SearchQuery query, Audience audience, List<FacetDefinition> facets, IndexReader reader, Making making)
            throws IOException {
        var index = query.text().isBlank() ? state(reader) : null;
        if (index == null) {
            return making.make();
        }
        var key = new Key(query, audience);
        var kept = lists.get(key);
        if (kept == null || !kept.index().equals(index) || !kept.facets().equals(facets)) {
            kept = new Kept(index, facets, making.make());
            lists.put(key, kept);
        }
        return kept.result();
    }

    /** What names this state of the index: each part, deletions in it included; {@code null} when it has no name. */
    private static @Nullable List<Object> state(IndexReader reader) {
        var names = new ArrayList<Object>();
        for (var part : reader.leaves()) {
            var helper = part.reader().getReaderCacheHelper();
            if (helper == null) {
                return null;
            }
            names.add(helper.getKey());
        }
        return names;
    }
}
