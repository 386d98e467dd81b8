// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.Map;
import org.aiplus.shared.DomainEvent;

/** Facts about the search index. */
public sealed interface SearchEvent extends DomainEvent {

    @Override
    default String objectType() {
        return "search-index";
    }

    @Override
    default String objectId() {
        return "solution";
    }

    /**
     * Somebody asked for the index to be made anew.
     *
     * @param entries number of solutions in it at that time
     */
    record RebuildStarted(long entries) implements SearchEvent {
        @Override
        public String action() {
            return "search-index.rebuild-started";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("entries", entries);
        }
    }
}
