// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text in the languages in which it exists, each with its state. A language in which it does not exist has no
 * entry; readers get the nearest other language and are told so.
 */
public record LocalisedText(Map<Language, Text> texts) {

    /** The text in one language; never blank. */
    public record Text(String text, TextState state) {
        public Text {
            if (text.isBlank()) {
                throw new IllegalArgumentException("a text that exists is not blank");
            }
        }
    }

    /**
     * A text as found for a reader.
     *
     * @param language the language that the text is really in, which differs from the wanted one after a fallback
     * @param fallback whether the wanted language was missing
     */
    public record Resolved(String text, Language language, TextState state, boolean fallback) {}

    public LocalisedText {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a localised text exists in at least one language");
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** A text in English only, as original. */
    public static LocalisedText english(String text) {
        return new LocalisedText(Map.of(Language.EN, new Text(text, TextState.CHECKED)));
    }

    /** The languages in which there is no text. */
    public List<Language> missing() {
        return Arrays.stream(Language.values())
                .filter(language -> !texts.containsKey(language))
                .toList();
    }

    /** The text in exactly this language. */
    public Optional<Text> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The text for a reader of this language, from the nearest language that has one. */
    public Resolved resolve(Language wanted) {
        var own = texts.get(wanted);
        if (own != null) {
            return new Resolved(own.text(), wanted, own.state(), false);
        }
        for (var other : wanted.fallbacks()) {
            var text = texts.get(other);
            if (text != null) {
                return new Resolved(text.text(), other, text.state(), true);
            }
        }
        throw new IllegalStateException("a localised text exists in at least one language");
    }
}
