// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import org.aiplus.shared.RecentlyUsed;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** Reads cards from the index. Those that many lists show are read once for each state of their part of the index. */
final class Cards {

    /** Two or three kilobytes each. */
    private static final int MOST = 4_000;

    private record Key(Object part, int document) {}

    private static final RecentlyUsed<Key, SolutionSummary> KEPT = new RecentlyUsed<>(MOST);

    private Cards() {}

    /** The card of a solution, {@code null} when it has none. */
    static @Nullable SolutionSummary read(LeafReader part, int document) throws IOException {
        // The documents of a part never change; a solution that is indexed again is another document of another part.
        var helper = part.getCoreCacheHelper();
        var key = helper == null ? null : new Key(helper.getKey(), document);
        var kept = key == null ? null : KEPT.get(key);
        if (kept != null) {
            return kept;
        }
        var cards = DocValues.getBinary(part, IndexField.CARD);
        if (!cards.advanceExact(document)) {
            return null;
        }
        var card = CardJson.read(cards.binaryValue());
        if (key != null) {
            KEPT.put(key, card);
        }
        return card;
    }
}
