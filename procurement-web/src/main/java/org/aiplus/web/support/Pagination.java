// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Links between the pages of a long list.
 *
 * @param previous address of the page before
 * @param next address of the page after
 * @param links numbered pages, with gaps
 */
public record Pagination(
        @Nullable String previous, @Nullable String next, List<PageLink> links) {

    /** Pages shown on each side of the current one. */
    private static final int AROUND = 1;

    /**
     * A numbered page.
     *
     * @param number counted from 1; 0 stands for a gap
     * @param href its address
     */
    public record PageLink(int number, String href, boolean current) {

        /** Whether pages are left out here. */
        public boolean gap() {
            return number == 0;
        }
    }

    public Pagination {
        links = List.copyOf(links);
    }

    /**
     * Links for a list: first page, last page, the current one and its neighbours.
     *
     * @param current page that is shown, from 1
     * @param pages how many there are
     * @param href address of a page
     */
    public static Pagination of(int current, int pages, IntFunction<String> href) {
        List<PageLink> links = new ArrayList<>();
        int last = 0;
        for (int page = 1; page <= pages; page++) {
            if (page == 1 || page == pages || Math.abs(page - current) <= AROUND) {
                if (page - last > 1) {
                    links.add(new PageLink(0, "", false));
                }
                links.add(new PageLink(page, href.apply(page), page == current));
                last = page;
            }
        }
        return new Pagination(
                current > 1 ? href.apply(current - 1) : null, current < pages ? href.apply(current + 1) : null, links);
    }

    /** Whether there is more than one page. */
    public boolean needed() {
        return previous != null || next != null;
    }
}
