// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The state of a list in its address. Parameters stand in one order and values are sorted, so that the same list always
 * has the same address.
 */
public final class QueryString {

    /** No parameter at all. */
    public static final QueryString EMPTY = new QueryString(new TreeMap<>());

    private final SortedMap<String, List<String>> parameters;

    private QueryString(SortedMap<String, List<String>> parameters) {
        this.parameters = Collections.unmodifiableSortedMap(parameters);
    }

    /** From parameters as the server gives them; empty values are left out. */
    public static QueryString of(Map<String, ? extends Collection<String>> parameters) {
        SortedMap<String, List<String>> kept = new TreeMap<>();
        parameters.forEach((name, values) -> {
            List<String> filled = values.stream()
                    .filter(value -> !value.isBlank())
                    .distinct()
                    .sorted()
                    .toList();
            if (!filled.isEmpty()) {
                kept.put(name, filled);
            }
        });
        return new QueryString(kept);
    }

    /** The same with exactly this value of a parameter. */
    public QueryString with(String name, String value) {
        SortedMap<String, List<String>> changed = new TreeMap<>(parameters);
        changed.put(name, List.of(value));
        return new QueryString(changed);
    }

    /** The same without a parameter. */
    public QueryString without(String name) {
        SortedMap<String, List<String>> changed = new TreeMap<>(parameters);
        changed.remove(name);
        return new QueryString(changed);
    }

    /** The same without one value of a parameter. */
    public QueryString without(String name, String value) {
        List<String> left = new ArrayList<>(values(name));
        left.remove(value);
        SortedMap<String, List<String>> changed = new TreeMap<>(parameters);
        if (left.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, left);
        }
        return new QueryString(changed);
    }

    /** The values of a parameter; empty when it is not there. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The encoded query string without the question mark; empty when there is nothing. */
    @Override
    public String toString() {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> {
            query.append(query.isEmpty() ? "" : "&")
                    .append(encoded(name))
                    .append('=')
                    .append(encoded(value));
        }));
        return query.toString();
    }

    /** An address with this query string. */
    public String on(String address) {
        String query = toString();
        return query.isEmpty() ? address : address + "?" + query;
    }

    private static String encoded(String text) {
        // A comma may stand in a query as it is, and lists of references stay legible with it.
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }
}
