// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.search;

import java.util.regex.Pattern;
import org.aiplus.search.SearchQuery;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Cursors of search results, which are counted by pages. */
final class PageCursor {

    private static final Pattern FORM = Pattern.compile("p([1-9][0-9]{0,4})");

    private PageCursor() {}

    /**
     * The page that a cursor leads to, the first without one.
     *
     * @throws RuleViolation INVALID_CURSOR for a cursor that was not given out, or for another page size
     */
    static int page(@Nullable String cursor, int size) {
        if (cursor == null) {
            return 1;
        }
        var form = FORM.matcher(cursor);
        if (!form.matches() || (long) Integer.parseInt(form.group(1)) * size > SearchQuery.MAX_RESULTS) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        return Integer.parseInt(form.group(1));
    }

    /** The cursor of the page after this one, {@code null} when it is the last that can be reached. */
    static @Nullable String after(int page, int size, long total) {
        var seen = (long) page * size;
        return seen < total && seen + size <= SearchQuery.MAX_RESULTS ? "p" + (page + 1) : null;
    }
}
