// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.List;
import java.util.Set;

/**
 * What a reader typed, taken apart.
 *
 * @param wanted what a solution should say
 * @param excluded what it must not say
 * @param latinWords the words in letters that were typed, for suggestions
 */
record ParsedText(List<Unit> wanted, List<Unit> excluded, List<Words.Part> latinWords) {

    /** Nothing to look for. */
    static final ParsedText NOTHING = new ParsedText(List.of(), List.of(), List.of());

    /** How the terms of a unit belong together. */
    enum Binding {
        /** One after the other, as typed between quotation marks. */
        EXACT,
        /** The name of a concept: preferably one after the other. */
        NAME,
        /** Chinese characters of which no word is known: many of their pairs. */
        LOOSE
    }

    /**
     * One thing that is looked for.
     *
     * @param terms stems or single Chinese characters
     * @param concepts rows of the term table that it names
     * @param names all ways to write it that count as its own words; its terms unless it is a Chinese word of the table
     */
    record Unit(List<String> terms, Binding binding, Set<Integer> concepts, List<List<String>> names) {
        Unit {
            terms = List.copyOf(terms);
            concepts = Set.copyOf(concepts);
            names = List.copyOf(names);
        }

        /** Terms that stand for themselves only. */
        static Unit plain(List<String> terms, Binding binding) {
            return new Unit(terms, binding, Set.of(), List.of(List.copyOf(terms)));
        }

        boolean chinese() {
            return terms.stream().allMatch(Words::isChinese);
        }
    }

    ParsedText {
        wanted = List.copyOf(wanted);
        excluded = List.copyOf(excluded);
        latinWords = List.copyOf(latinWords);
    }

    /** Whether there is nothing to look for, so that everything is found. */
    boolean isEmpty() {
        return wanted.isEmpty() && excluded.isEmpty();
    }
}
