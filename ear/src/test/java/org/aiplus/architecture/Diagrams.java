// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import java.util.Comparator;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;

/** Pages of the documentation that are drawn from the code. */
final class Diagrams {

    static final String HOW = "run ./mvnw -Pquick verify -Daiplus.regenerate=true and commit what changed.";

    private static final String NOTE = "\n> Drawn from the code. To change it, change the code and " + HOW + "\n\n";

    private Diagrams() {}

    /** Features and what they may use. The kernel is left out of the drawing: everything uses it. */
    static String features(SortedMap<String, SortedSet<String>> declared) {
        var page = new StringBuilder("# Features\n")
                .append(NOTE)
                .append("An arrow means \"may use the public types of\". An arrow that is implied by a longer way is"
                        + " left out, and so is `shared`, which every feature uses.\n\n")
                .append("```mermaid\nflowchart BT\n");
        declared.keySet().forEach(feature -> page.append("    ").append(feature).append('\n'));
        declared.forEach((feature, uses) -> uses.stream()
                .filter(other -> !other.equals(FeatureGraph.KERNEL) && !implied(declared, feature, other))
                .forEach(other -> page.append("    ")
                        .append(feature)
                        .append(" --> ")
                        .append(other)
                        .append('\n')));
        page.append("```\n\n| Feature | May use |\n|---|---|\n");
        declared.forEach((feature, uses) -> page.append("| `")
                .append(feature)
                .append("` | ")
                .append(String.join(", ", uses))
                .append(" |\n"));
        return page.toString();
    }

    private static boolean implied(SortedMap<String, SortedSet<String>> declared, String from, String to) {
        return declared.get(from).stream()
                .filter(other -> !other.equals(to))
                .anyMatch(other -> reaches(declared, other, to));
    }

    private static boolean reaches(SortedMap<String, SortedSet<String>> declared, String from, String to) {
        var uses = declared.get(from);
        return uses != null && (uses.contains(to) || uses.stream().anyMatch(other -> reaches(declared, other, to)));
    }

    /** The states of one life and the steps between them. */
    static <S extends Enum<S>> String states(String title, S[] all, Function<S, Set<S>> next) {
        var page = new StringBuilder("# States: ")
                .append(title)
                .append('\n')
                .append(NOTE)
                .append("```mermaid\nstateDiagram-v2\n    [*] --> ")
                .append(all[0])
                .append('\n');
        for (S state : all) {
            next.apply(state).stream().sorted(Comparator.naturalOrder()).forEach(to -> page.append("    ")
                    .append(state)
                    .append(" --> ")
                    .append(to)
                    .append('\n'));
            if (next.apply(state).isEmpty()) {
                page.append("    ").append(state).append(" --> [*]\n");
            }
        }
        return page.append("```\n").toString();
    }
}
