// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What stands in the controls of a form, by the name of the control: typed by somebody or read from a document. */
public final class FormValues {

    private final Map<String, List<String>> values;

    private FormValues(Map<String, List<String>> values) {
        this.values = values;
    }

    /** What a browser sent. */
    public static FormValues of(Map<String, ? extends Collection<String>> form) {
        var values = new LinkedHashMap<String, List<String>>();
        form.forEach((name, sent) -> values.put(name, List.copyOf(sent)));
        return new FormValues(values);
    }

    /** The only value of a control; empty when there is none. */
    public String one(String name) {
        var sent = all(name);
        return sent.isEmpty() ? "" : sent.get(0);
    }

    /** All values of a control. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Names of all controls. */
    public Set<String> names() {
        return Set.copyOf(values.keySet());
    }

    /** Whether this is among the values of a control. */
    public boolean has(String name, String value) {
        return all(name).contains(value);
    }

    /** The numbers of the rows of a question that have any control here, in order. */
    SortedSet<Integer> rows(FormQuestion question) {
        var prefix = question.field() + "-";
        var numbers = new TreeSet<Integer>();
        for (var name : values.keySet()) {
            if (name.startsWith(prefix)) {
                var end = name.indexOf('-', prefix.length());
                var number = end < 0 ? "" : name.substring(prefix.length(), end);
                if (number.matches("[0-9]{1,4}")) {
                    numbers.add(Integer.parseInt(number));
                }
            }
        }
        return numbers;
    }

    /** Whether nothing was typed into any control whose name begins so. */
    boolean blank(String prefix) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().equals(prefix) || entry.getKey().startsWith(prefix + "-"))
                .flatMap(entry -> entry.getValue().stream())
                .allMatch(String::isBlank);
    }

    /**
     * The same with the rows of a question numbered from zero without gaps, as the document numbers them.
     *
     * @param kept the numbers of the rows to keep, in their new order; numbers that do not exist become empty rows
     */
    FormValues withRows(FormQuestion question, List<Integer> kept) {
        var changed = new LinkedHashMap<>(values);
        var own = question.field() + "-";
        changed.keySet().removeIf(name -> name.startsWith(own));
        for (var i = 0; i < kept.size(); i++) {
            var from = own + kept.get(i) + "-";
            var to = own + i + "-";
            changed.put(to, List.of());
            values.forEach((name, sent) -> {
                if (name.startsWith(from)) {
                    changed.put(to + name.substring(from.length()), sent);
                }
            });
        }
        return new FormValues(changed);
    }
}
