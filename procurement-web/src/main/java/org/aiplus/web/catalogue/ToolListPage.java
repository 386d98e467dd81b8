// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.web.support.Facet;
import org.aiplus.web.support.FilterChip;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Pagination;
import org.jspecify.annotations.Nullable;

/**
 * The list of tools: search box, filters, results. Its whole state is in the address.
 *
 * @param query what was searched for; empty for the whole list
 * @param total how many there are with these filters
 * @param hits those of this page
 * @param facets filters with counts from the same search
 * @param chips filters that are on
 * @param clearHref the list without any filter, still with the words
 * @param sorts orders to choose from, the current one marked
 * @param sort value of the current order, sent along with a new search; {@code null} for the usual one
 * @param pages links to the other pages
 * @param suggestion other words that find more
 * @param basket tools chosen to be compared
 * @param drops when nothing was found: filters to take off, with what that would give
 */
public record ToolListPage(
        PageFrame frame,
        String query,
        long total,
        List<Hit> hits,
        List<Facet> facets,
        List<FilterChip> chips,
        String clearHref,
        List<Sort> sorts,
        @Nullable String sort,
        Pagination pages,
        @Nullable Suggestion suggestion,
        Basket basket,
        List<Drop> drops)
        implements Page {

    /**
     * One result.
     *
     * @param summary one or two sentences, when there are any
     * @param owner vendor, or the department that runs it
     * @param status as the product writes it, for example {@code NOT_ASSESSED}
     * @param reasons why it has this status, in words
     * @param categories names in the page's language
     * @param facts a few short facts, such as delivery and hosting
     * @param matched where the words were found, when not in name or summary
     * @param addHref the same list with this tool chosen for the comparison; {@code null} when no further one has room
     * @param chosen whether it has been chosen already
     */
    public record Hit(
            String reference,
            String href,
            Resolved name,
            @Nullable Resolved summary,
            @Nullable Resolved owner,
            String status,
            List<String> reasons,
            boolean referenceRecord,
            boolean demo,
            List<String> categories,
            List<String> facts,
            @Nullable LocalDate lastVerifiedOn,
            @Nullable Match matched,
            @Nullable String addHref,
            boolean chosen) {

        public Hit {
            reasons = List.copyOf(reasons);
            categories = List.copyOf(categories);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Why a result is there.
     *
     * @param field what the words were found in
     * @param lang language of the passage as a BCP 47 tag
     * @param pieces the passage, cut where marks begin and end
     */
    public record Match(String field, String lang, List<Piece> pieces) {
        public Match {
            pieces = List.copyOf(pieces);
        }
    }

    /** A piece of a passage, marked when it is what was searched for. */
    public record Piece(String text, boolean marked) {}

    /**
     * An order of the list.
     *
     * @param code as in the address, upper case: RELEVANCE, NAME, NEWEST, VERIFIED
     */
    public record Sort(String code, String href, boolean current) {}

    /** Other words to search for. */
    public record Suggestion(String words, String href) {}

    /** A filter whose removal would find something. */
    public record Drop(String label, String href, long count) {}

    /**
     * Tools chosen so far to be compared.
     *
     * @param value what a form sends along so that the choice is kept
     * @param compareHref the comparison; {@code null} while there is nothing to compare
     * @param clearHref the same list with nothing chosen
     * @param full whether no further one has room
     */
    public record Basket(
            List<Chosen> tools, String value, @Nullable String compareHref, String clearHref, boolean full) {
        public Basket {
            tools = List.copyOf(tools);
        }
    }

    /** A tool that was chosen, and the same list without it. */
    public record Chosen(Resolved name, String removeHref) {}

    /** Filters that most people want first are open from the start; the others open when they are asked for. */
    private static final Set<String> OPENED = Set.of("category", "status", "hosting");

    /** Whether a group of filters is open before anything in it is chosen. */
    public boolean opened(Facet facet) {
        return OPENED.contains(facet.name());
    }

    public ToolListPage {
        hits = List.copyOf(hits);
        facets = List.copyOf(facets);
        chips = List.copyOf(chips);
        sorts = List.copyOf(sorts);
        drops = List.copyOf(drops);
    }
}
