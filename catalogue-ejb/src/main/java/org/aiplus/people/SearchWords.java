// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words by which administrators find a person: every word of the name and the mail address, from its beginning. A
 * Chinese name is found from each of its characters on.
 */
final class SearchWords {

    private static final int MAX_WANTED = 8;
    private static final int MAX_LENGTH = 100;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private SearchWords() {}

    /** The words of a person, separated by one space, for the index. */
    static String of(String name, @Nullable String email) {
        Set<String> words = new LinkedHashSet<>();
        for (var word : split(email == null ? name : name + " " + email)) {
            words.add(word);
            if (word.codePoints().anyMatch(Character::isIdeographic)) {
                addEndings(word, words);
            }
        }
        return String.join(" ", words);
    }

    /**
     * The search expression for what an administrator typed: every word must be there. Empty when there is no word in
     * it.
     */
    static String wanted(String text) {
        return split(text).stream()
                .limit(MAX_WANTED)
                .map(word -> "'" + word + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static void addEndings(String word, Collection<String> words) {
        for (int at = word.offsetByCodePoints(0, 1); at < word.length(); at = word.offsetByCodePoints(at, 1)) {
            words.add(word.substring(at));
        }
    }

    private static List<String> split(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(SearchWords::shortened)
                .toList();
    }

    /** No name has longer words; the index refuses words far longer than that. */
    private static String shortened(String word) {
        return word.codePointCount(0, word.length()) <= MAX_LENGTH
                ? word
                : word.substring(0, word.offsetByCodePoints(0, MAX_LENGTH));
    }
}
