// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aiplus.search.Highlight.Fragment;
import org.aiplus.search.Highlight.Match;
import org.aiplus.search.ParsedText.Binding;
import org.aiplus.search.ParsedText.Unit;

/** Marks in a text what matches a query: its own words, and words that name the same concepts. */
final class Marker {

    /** Longest text that is shown whole, in UTF-16 units. */
    private static final int WHOLE = 240;

    private static final int BEFORE_MATCH = 60;
    private static final String ELLIPSIS = "…";

    private final TermTable terms;
    private final Set<String> words = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final List<List<String>> neighbours = new ArrayList<>();
    private final List<List<String>> sequences = new ArrayList<>();
    private final Set<Integer> concepts = new HashSet<>();

    Marker(ParsedText query, TermTable terms) {
        this.terms = terms;
        for (var unit : query.wanted()) {
            concepts.addAll(unit.concepts());
            if (unit.terms().size() == 1) {
                words.addAll(unit.terms());
            } else if (unit.binding() == Binding.LOOSE) {
                pairs.addAll(TextQuery.pairs(unit.terms()));
                for (int i = 0; i + 1 < unit.terms().size(); i++) {
                    neighbours.add(unit.terms().subList(i, i + 2));
                }
            } else {
                own(unit);
            }
        }
    }

    private void own(Unit unit) {
        sequences.add(unit.terms());
        if (unit.binding() == Binding.NAME && !unit.chinese()) {
            words.addAll(unit.terms());
        }
    }

    /** Whether it is worth while to look into the text. What is not in its marks is not in it. */
    boolean mayMatch(StoredTexts.Text text) {
        return words.stream().anyMatch(word -> text.has(StoredTexts.mark(word)))
                || concepts.stream().anyMatch(concept -> text.has(StoredTexts.mark(concept)))
                || hasAll(text, sequences)
                || hasAll(text, neighbours);
    }

    private static boolean hasAll(StoredTexts.Text text, List<List<String>> wanted) {
        return wanted.stream().anyMatch(words -> words.stream().allMatch(word -> text.has(StoredTexts.mark(word))));
    }

    /** The text with what matches marked; empty when nothing does. */
    Optional<List<Fragment>> mark(String text) {
        var parts = ShortTexts.parts(text);
        var matches = new Match[parts.size()];
        int first = -1;
        for (int i = 0; i < parts.size(); i++) {
            int own = ownFrom(parts, i);
            fill(matches, i, own, Match.WORDS);
            for (var concept : terms.allAt(parts, i)) {
                if (concept.concepts().stream().anyMatch(concepts::contains)) {
                    fill(matches, i, concept.to(), Match.SYNONYM);
                }
            }
            if (first < 0 && matches[i] != null) {
                first = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(fragments(text, parts, matches, first));
    }

    /** Where the words of the query that begin here end; here when none does. */
    private int ownFrom(List<Words.Part> parts, int from) {
        for (var sequence : sequences) {
            if (from + sequence.size() <= parts.size() && matchesAt(parts, from, sequence)) {
                return from + sequence.size();
            }
        }
        var term = parts.get(from).term();
        if (words.contains(term)) {
            return from + 1;
        }
        boolean pair = from + 1 < parts.size()
                && pairs.contains(term + parts.get(from + 1).term());
        return pair ? from + 2 : from;
    }

    private static boolean matchesAt(List<Words.Part> parts, int from, List<String> sequence) {
        for (int i = 0; i < sequence.size(); i++) {
            if (!parts.get(from + i).term().equals(sequence.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static void fill(Match[] matches, int from, int to, Match match) {
        for (int i = from; i < to; i++) {
            if (matches[i] == null || match == Match.WORDS) {
                matches[i] = match;
            }
        }
    }

    private static List<Fragment> fragments(String text, List<Words.Part> parts, Match[] matches, int first) {
        int from = 0;
        int to = text.length();
        if (to > WHOLE) {
            from = first == 0 ? 0 : wordStart(parts, parts.get(first).start() - BEFORE_MATCH);
            to = wordEnd(parts, from + WHOLE, to);
        }
        var fragments = new ArrayList<Fragment>();
        if (from > 0) {
            fragments.add(new Fragment(ELLIPSIS, Match.NONE));
        }
        int done = from;
        for (int i = first; i < parts.size() && parts.get(i).end() <= to; ) {
            if (matches[i] == null) {
                i++;
                continue;
            }
            int last = i;
            while (last + 1 < parts.size()
                    && matches[last + 1] == matches[i]
                    && parts.get(last + 1).end() <= to) {
                last++;
            }
            add(fragments, text.substring(done, parts.get(i).start()), Match.NONE);
            add(fragments, text.substring(parts.get(i).start(), parts.get(last).end()), matches[i]);
            done = parts.get(last).end();
            i = last + 1;
        }
        add(fragments, text.substring(done, to), Match.NONE);
        if (to < text.length()) {
            fragments.add(new Fragment(ELLIPSIS, Match.NONE));
        }
        return fragments;
    }

    private static int wordStart(List<Words.Part> parts, int wanted) {
        return parts.stream()
                .mapToInt(Words.Part::start)
                .filter(start -> start >= wanted)
                .findFirst()
                .orElse(0);
    }

    private static int wordEnd(List<Words.Part> parts, int wanted, int end) {
        if (wanted >= end) {
            return end;
        }
        return parts.stream()
                .mapToInt(Words.Part::end)
                .filter(at -> at <= wanted)
                .max()
                .orElse(end);
    }

    private static void add(List<Fragment> fragments, String text, Match match) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, match));
        }
    }
}
