// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aiplus.json.JsonPointers;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;

/** What a query must keep to. All broken rules are reported, each at the part of the query that breaks it. */
final class SearchRules {

    private static final int MOST_VALUES = 100;
    private static final int LONGEST_VALUE = 100;

    private SearchRules() {}

    /** Checks a query against the facets that its caller may use. */
    static List<Problem> check(SearchQuery query, Collection<FacetDefinition> facets) {
        var problems = new ArrayList<Problem>();
        if (query.text().codePointCount(0, query.text().length()) > SearchQuery.MAX_TEXT) {
            problems.add(Problem.at("/text", ProblemCode.TOO_LONG, "maximum", SearchQuery.MAX_TEXT));
        }
        if (query.size() < 1 || query.size() > SearchQuery.MAX_SIZE) {
            problems.add(Problem.at("/size", ProblemCode.INVALID_PARAMETER, "maximum", SearchQuery.MAX_SIZE));
        } else if (query.page() < 1 || (long) query.page() * query.size() > SearchQuery.MAX_RESULTS) {
            problems.add(Problem.at(
                    "/page", ProblemCode.INVALID_PARAMETER, "maximum", SearchQuery.MAX_RESULTS / query.size()));
        }
        query.filters().forEach((code, values) -> {
            var facet = facets.stream().filter(f -> f.code().equals(code)).findFirst();
            if (facet.isEmpty()) {
                problems.add(Problem.at(
                        JsonPointers.member("/filters", code),
                        ProblemCode.UNKNOWN_PARAMETER,
                        "filters",
                        facets.stream().map(FacetDefinition::code).sorted().toList()));
            } else if (values.size() > MOST_VALUES
                    || values.stream().anyMatch(value -> value.length() > LONGEST_VALUE)
                    || !(facet.get().open() || facet.get().values().containsAll(values))) {
                problems.add(new Problem(ProblemCode.INVALID_PARAMETER, "/filters/" + code, allowed(facet.get())));
            }
        });
        return problems;
    }

    private static Map<String, Object> allowed(FacetDefinition facet) {
        return facet.open()
                ? Map.of("name", facet.code(), "length", LONGEST_VALUE)
                : Map.of("name", facet.code(), "known", facet.values());
    }
}
