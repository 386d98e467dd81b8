// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.questionnaire.QuestionSet;
import org.aiplus.search.SearchQuery;
import org.aiplus.search.SortOrder;
import org.aiplus.shared.Language;
import org.aiplus.web.support.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * The state of the list of tools in its address.
 *
 * @param text what was typed
 * @param filters chosen values by facet
 * @param sort the chosen order, or relevance
 * @param page number of the page, from 1
 * @param comparison tools chosen so far to be compared
 * @param state all of it in one order, without the page
 */
record ListAddress(
        String text,
        Map<String, Set<String>> filters,
        SortOrder sort,
        int page,
        Comparison comparison,
        QueryString state) {

    static final String TEXT = "q";
    static final String SORT = "sort";
    static final String PAGE = "page";

    private static final int PAGE_SIZE = 20;
    private static final Set<String> CORE_FACETS = Set.of("record", "status", "kind", "category", "department");
    private static final String CLASSIFICATION = "maximumClassification";
    private static final Map<String, SortOrder> SORTS = Map.of(
            "relevance", SortOrder.RELEVANCE,
            "name", SortOrder.NAME,
            "newest", SortOrder.NEWEST,
            "verified", SortOrder.LAST_VERIFIED);

    static ListAddress of(Map<String, List<String>> parameters, QuestionSet set, boolean signedIn) {
        var facets = new HashSet<>(CORE_FACETS);
        set.facets().forEach(question -> facets.add(question.code()));
        if (signedIn) {
            facets.add(CLASSIFICATION);
        }
        var known = new LinkedHashMap<String, List<String>>();
        var filters = new LinkedHashMap<String, Set<String>>();
        parameters.forEach((name, values) -> {
            if (facets.contains(name)) {
                known.put(name, values);
            } else if (TEXT.equals(name) || SORT.equals(name)) {
                known.put(name, values.subList(0, 1));
            }
        });
        var comparison = Comparison.of(parameters.getOrDefault(Comparison.PARAMETER, List.of()));
        var state = comparison.in(QueryString.of(known));
        facets.forEach(facet -> {
            if (!state.values(facet).isEmpty()) {
                filters.put(facet, Set.copyOf(state.values(facet)));
            }
        });
        var text = first(state, TEXT);
        var sort = SORTS.getOrDefault(first(state, SORT).toLowerCase(Locale.ROOT), SortOrder.RELEVANCE);
        return new ListAddress(text, filters, sort, number(parameters.get(PAGE)), comparison, state);
    }

    /** The parameter's value for an order. */
    static String parameter(SortOrder sort) {
        return SORTS.entrySet().stream()
                .filter(entry -> entry.getValue() == sort)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    SearchQuery query(Language language) {
        return new SearchQuery(text, filters, sort, page, PAGE_SIZE, language);
    }

    int pages(long total) {
        return (int) Math.min((total + PAGE_SIZE - 1) / PAGE_SIZE, SearchQuery.MAX_RESULTS / PAGE_SIZE);
    }

    /** Where to go instead of a page behind the last one: the list may have become shorter meanwhile. */
    Optional<String> lastPage(long total) {
        var last = pages(total);
        return last == 0 || page <= last
                ? Optional.empty()
                : Optional.of(state.with(PAGE, Integer.toString(last)).on("/tools"));
    }

    private static String first(QueryString state, String name) {
        // Characters that nobody can see or type have no place on a page.
        return state.values(name).isEmpty()
                ? ""
                : state.values(name).get(0).replaceAll("\\p{Cc}", " ").strip();
    }

    private static int number(@Nullable List<String> values) {
        if (values == null || values.isEmpty() || !values.get(0).matches("[1-9][0-9]{0,3}")) {
            return 1;
        }
        return Integer.parseInt(values.get(0));
    }
}
