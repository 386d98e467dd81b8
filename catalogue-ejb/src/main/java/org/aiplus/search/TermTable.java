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
import org.jspecify.annotations.Nullable;

/**
 * The maintained table of words that mean the same in the languages of the catalogue. Each row is a concept; the words of
 * a row find each other.
 */
final class TermTable {

    private static final String FILE = "/content/search/terms.csv";
    private static final String ALTERNATIVES = "\\|";

    /** A place in a text where a concept is named: parts {@code from} to {@code to}, the latter exclusive. */
    record Found(int from, int to, Set<Integer> concepts) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final Set<Integer> concepts = new LinkedHashSet<>();
    }

    private static final TermTable SHIPPED = shippedTable();

    private final Node root = new Node();
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
                var words = new ArrayList<String>();
                for (var cell : lines.next().getFields()) {
                    words.addAll(List.of(cell.split(ALTERNATIVES, -1)));
                }
                table.add(words);
            }
        }
        return table;
    }

    private void add(List<String> words) {
        int concept = size++;
        for (var word : words) {
            var parts = Words.parts(word);
            // A single Chinese character means too many things to stand for a concept.
            if (parts.isEmpty() || (parts.size() == 1 && parts.get(0).chinese())) {
                continue;
            }
            var node = root;
            for (var part : parts) {
                node = node.next.computeIfAbsent(part.term(), term -> new Node());
            }
            node.concepts.add(concept);
        }
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
                found.add(new Found(from, i + 1, node.concepts));
            }
        }
        return found;
    }
}
