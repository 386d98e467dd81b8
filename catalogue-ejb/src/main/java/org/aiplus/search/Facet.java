// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.List;

/**
 * A way to filter, with how many solutions each choice would give.
 *
 * @param code name of the filter in a {@link SearchQuery}: {@code record}, {@code status}, {@code kind},
 *     {@code category}, {@code department}, a question's code, or {@code maximumClassification}
 * @param values the choices: those of a vocabulary in its order, those that only occur in alphabetical order
 */
public record Facet(String code, List<Value> values) {

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * One choice.
     *
     * @param value code of a vocabulary or department, name of a constant, or {@code true} and {@code false}
     * @param count solutions that have it among those found by the text and the filters of all other facets; choices of
     *     the same facet add up, so its own filter is not applied
     * @param selected whether the query filters by it
     */
    public record Value(String value, long count, boolean selected) {}
}
