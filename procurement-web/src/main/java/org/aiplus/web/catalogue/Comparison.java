// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.QueryString;

/**
 * Which tools stand side by side, in the order in which they were chosen. The choice lives in addresses only, so that it
 * can be shared and needs no script and no session.
 *
 * @param references different, at most {@link #MOST}
 * @param leftOut references beyond that number
 * @param unreadable whether something was given that is no reference at all
 */
record Comparison(List<SolutionReference> references, List<SolutionReference> leftOut, boolean unreadable) {

    /** More columns than this cannot be read beside each other. */
    static final int MOST = 5;

    /** Fewer are no comparison. */
    static final int FEWEST = 2;

    /** Parameter of lists and entries that carries the choice along. */
    static final String PARAMETER = "compare";

    private static final int READ_AT_MOST = 50;

    /** From the values of a parameter, each one reference or several with commas. */
    static Comparison of(List<String> values) {
        var given = values.stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .limit(READ_AT_MOST)
                .toList();
        Set<SolutionReference> read = given.stream()
                .flatMap(text -> SolutionReference.parse(text.toUpperCase(Locale.ROOT)).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var all = List.copyOf(read);
        return new Comparison(
                all.subList(0, Math.min(MOST, all.size())),
                all.subList(Math.min(MOST, all.size()), all.size()),
                given.stream().anyMatch(text -> SolutionReference.parse(text.toUpperCase(Locale.ROOT))
                        .isEmpty()));
    }

    boolean has(String reference) {
        return references.contains(new SolutionReference(reference));
    }

    boolean full() {
        return references.size() >= MOST;
    }

    /** The same with one more at the end. */
    Comparison with(String reference) {
        return of(Stream.concat(values().stream(), Stream.of(reference)).toList());
    }

    /** The same without one. */
    Comparison without(SolutionReference reference) {
        return of(values().stream()
                .filter(value -> !value.equals(reference.value()))
                .toList());
    }

    /** The references as text. */
    List<String> values() {
        return references.stream().map(SolutionReference::value).toList();
    }

    /** Address of the page that shows them side by side. References need no encoding, so the commas stay legible. */
    String href(PageFrame frame) {
        return frame.href("/tools/compare?ids=" + String.join(",", values()));
    }

    /** The address of a list or entry that carries this choice. */
    String on(QueryString state, String address) {
        return in(state).on(address);
    }

    /** A state of a list with this choice instead of its own. */
    QueryString in(QueryString state) {
        return references.isEmpty() ? state.without(PARAMETER) : state.with(PARAMETER, String.join(",", values()));
    }
}
