// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The maintained table of words that mean the same in the languages of the catalogue. Each row is a concept; the words of
 * a row find each other.
 */
final class TermTable {

    private static final String FILE = "/content/search/terms.csv";
    private static final String ALTERNATIVES = "\\|";

    /** Columns of the words by which a concept is known first; those after them are alternatives. */
    private static final int FIRST_WORDS = 4;

    /**
     * A place in a text where a concept is named.
     *
     * @param from first part of its name
     * @param to part after its name
     * @param concepts rows that have this name
     * @param meant rows to look for when somebody types this name
     */
    record Found(int from, int to, Set<Integer> concepts, Set<Integer> meant) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<Integer> concepts = new LinkedHashSet<>();
        private final Set<Integer> first = new LinkedHashSet<>();
        private final List<String> name;
        private Set<Integer> meant = Set.of();

        Node(List<String> name) {
            this.name = name;
        }

        Node next(String term) {
            return next.computeIfAbsent(term, key -> {
                var longer = new ArrayList<>(name);
                longer.add(term);
                return new Node(longer);
            });
        }
    }

    private static final TermTable SHIPPED = shippedTable();

    private final Node root = new Node(List.of());
    private final List<Node> chinese = new ArrayList<>();
    private final Map<Set<Integer>, List<List<String>>> names = new ConcurrentHashMap<>();
    private int size;

    /** The table of this release. */
    static TermTable shipped() {
        return SHIPPED;
    }

    private static TermTable shippedTable() {
        try (var stream = TermTable.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table without any row. */
    static TermTable empty() {
        return new TermTable();
    }

    /** Reads rows of words; the first row names the columns, and a cell may hold several words between bars. */
    static TermTable read(Reader csv) throws IOException {
        var table = new TermTable();
        try (var rows = CsvReader.builder().ofCsvRecord(csv)) {
            var lines = rows.iterator();
            lines.next();
            while (lines.hasNext()) {
                table.add(lines.next().getFields());
            }
        }
        table.join();
        return table;
    }

    private void add(List<String> cells) {
        int concept = size++;
        for (int column = 0; column < cells.size(); column++) {
            for (var word : cells.get(column).split(ALTERNATIVES, -1)) {
                add(word, concept, column < FIRST_WORDS);
            }
        }
    }

    private void add(String word, int concept, boolean first) {
        var parts = Words.parts(word);
        // A single Chinese character means too many things to stand for a concept.
        if (parts.isEmpty() || (parts.size() == 1 && parts.get(0).chinese())) {
            return;
        }
        var node = root;
        for (var part : parts) {
            node = node.next(part.term());
        }
        if (node.concepts.isEmpty() && parts.get(0).chinese()) {
            chinese.add(node);
        }
        node.concepts.add(concept);
        if (first) {
            node.first.add(concept);
        }
        // A word that a row is known by first means that row; others where it is an alternative would say too much.
        node.meant = node.first.isEmpty() ? node.concepts : node.first;
    }

    /**
     * Joins rows that share a Chinese word, so that all Chinese words of a row mean the same rows: the words of Hong Kong,
     * the mainland and Taiwan then find the same.
     */
    private void join() {
        var joined = new ArrayList<Set<Integer>>();
        for (int row = 0; row < size; row++) {
            joined.add(new LinkedHashSet<>(Set.of(row)));
        }
        for (var node : chinese) {
            var all = new LinkedHashSet<Integer>();
            node.first.forEach(row -> all.addAll(joined.get(row)));
            all.forEach(row -> joined.set(row, all));
        }
        for (var node : chinese) {
            var meant = new LinkedHashSet<Integer>();
            (node.first.isEmpty() ? node.concepts : node.first).forEach(row -> meant.addAll(joined.get(row)));
            node.meant = Set.copyOf(meant);
        }
    }

    /** The Chinese words by which these rows are known first, each as its characters; the first stands for all. */
    List<List<String>> chineseNames(Set<Integer> rows) {
        return names.computeIfAbsent(rows, wanted -> chinese.stream()
                .filter(node -> node.first.stream().anyMatch(wanted::contains))
                .map(node -> node.name)
                .filter(name -> name.stream().allMatch(Words::isChinese))
                .toList());
    }

    /** The concept named by the most parts from this place on, {@code null} when none is named there. */
    @Nullable
    Found longestAt(List<Words.Part> parts, int from) {
        var found = allAt(parts, from);
        return found.isEmpty() ? null : found.get(found.size() - 1);
    }

    /** All concepts named from this place on, the shortest first. */
    List<Found> allAt(List<Words.Part> parts, int from) {
        var found = new ArrayList<Found>(2);
        var node = root;
        for (int i = from; i < parts.size(); i++) {
            node = node.next.get(parts.get(i).term());
            if (node == null) {
                break;
            }
            if (!node.concepts.isEmpty()) {
                found.add(new Found(from, i + 1, node.concepts, node.meant));
            }
        }
        return found;
    }
}
