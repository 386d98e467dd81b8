// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * General words that Hong Kong, the mainland and Taiwan write differently, each with the one word that stands for all.
 * Readers mean the same by them, so texts and queries are both brought to that word before anything else is done: a query
 * finds the same whichever place's words it uses. What belongs to the subject of the catalogue is in the
 * {@link TermTable}.
 */
final class ChineseVariants {

    private static final String FILE = "/content/search/variants.csv";
    private static final String ALTERNATIVES = "\\|";

    /** A word and what stands for it, both folded. */
    record Variant(String word, String canonical) {}

    private static final ChineseVariants SHIPPED = shippedWords();

    /** Whether any variant begins with a character; most characters begin none. */
    private final boolean[] begins = new boolean[Character.MAX_VALUE + 1];

    private final Map<Character, List<Variant>> byFirst = new HashMap<>();

    private ChineseVariants() {}

    /** The words of this release. */
    static ChineseVariants shipped() {
        return SHIPPED;
    }

    private static ChineseVariants shippedWords() {
        try (var stream = ChineseVariants.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads rows of a word and, between bars, its variants; the first row names the columns. */
    static ChineseVariants read(Reader csv) throws IOException {
        var variants = new ChineseVariants();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            rows.forEach(row -> {
                var canonical = CharacterFolding.fold(row.getField("word"));
                // Stands for itself, so that a shorter variant within it leaves it alone.
                variants.add(canonical, canonical);
                for (var variant : row.getField("variants").split(ALTERNATIVES, -1)) {
                    variants.add(CharacterFolding.fold(variant), canonical);
                }
            });
        }
        return variants;
    }

    private void add(String word, String canonical) {
        var same = byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>());
        if (same.stream().anyMatch(variant -> variant.word().equals(word))) {
            throw new IllegalArgumentException(word + " stands for two words");
        }
        same.add(new Variant(word, canonical));
        same.sort(Comparator.comparingInt((Variant variant) -> variant.word().length())
                .reversed());
        begins[word.charAt(0)] = true;
    }

    /** The longest variant that stands at a place of folded text, {@code null} when none does. */
    @Nullable
    Variant at(char[] text, int from, int length) {
        if (!begins[text[from]]) {
            return null;
        }
        for (var variant : byFirst.getOrDefault(text[from], List.of())) {
            if (stands(variant.word(), text, from, length)) {
                return variant;
            }
        }
        return null;
    }

    private static boolean stands(String word, char[] text, int from, int length) {
        if (from + word.length() > length) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (text[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** All variants, for tests. */
    List<Variant> all() {
        return byFirst.values().stream().flatMap(List::stream).toList();
    }
}
