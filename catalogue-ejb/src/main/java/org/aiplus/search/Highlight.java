// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.List;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Why a solution was found: a text of it with the matching words marked. Fragments are plain text, to be escaped like any
 * other.
 *
 * @param field code of the core field or question in which the text stands, for example {@code name}
 * @param language language of the text, {@code null} when it is the same in every language
 * @param fragments the text, or a part of it around the match, in order; put together they read on
 */
public record Highlight(String field, @Nullable Language language, List<Fragment> fragments) {

    public Highlight {
        fragments = List.copyOf(fragments);
    }

    /** Why a fragment matches. */
    public enum Match {
        /** It does not. */
        NONE,
        /** It has words of the query. */
        WORDS,
        /** It means the same as words of the query, perhaps in another language. */
        SYNONYM
    }

    /** A piece of text. */
    public record Fragment(String text, Match match) {

        /** Whether the piece is to be marked. */
        public boolean matched() {
            return match != Match.NONE;
        }
    }

    /** Whether only words that mean the same were found here and none of the query's own. */
    public boolean synonymOnly() {
        return fragments.stream().noneMatch(fragment -> fragment.match() == Match.WORDS);
    }
}
