// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A language that the catalogue speaks: English, Traditional Chinese of Hong Kong, Simplified Chinese. */
public enum Language {
    EN("en", "en"),
    TC("tc", "zh-Hant-HK"),
    SC("sc", "zh-Hans");

    private static final Map<String, Language> BY_TAG =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Language::tag, language -> language));

    private final String path;
    private final String tag;
    private final Locale locale;

    Language(String path, String tag) {
        this.path = path;
        this.tag = tag;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** First segment of a page's address: {@code en}, {@code tc} or {@code sc}. */
    public String path() {
        return path;
    }

    /** BCP 47 tag, used in {@code lang} attributes and as key of localised texts. */
    public String tag() {
        return tag;
    }

    /** Locale of the tag, for formatting and interface texts. */
    public Locale locale() {
        return locale;
    }

    /** Languages to try when a text is missing in this one, nearest first. */
    public List<Language> fallbacks() {
        return switch (this) {
            case EN -> List.of(TC, SC);
            case TC -> List.of(SC, EN);
            case SC -> List.of(TC, EN);
        };
    }

    /** Finds a language by {@link #path()}. */
    public static Optional<Language> ofPath(String path) {
        return Arrays.stream(values()).filter(l -> l.path.equals(path)).findFirst();
    }

    /** Finds a language by {@link #tag()}. */
    public static Optional<Language> ofTag(String tag) {
        return Optional.ofNullable(BY_TAG.get(tag));
    }
}
