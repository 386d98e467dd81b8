// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.aiplus.shared.Language;

/**
 * Interface texts in one language. Patterns are ICU messages with numbered arguments, so plurals are the language's own.
 *
 * <p>Texts live in {@code text/<bundle>_<language>.properties}, in UTF-8; a key starts with the name of its bundle.
 */
public final class Texts {

    /** Bundles, by name; a new file is added here. */
    static final List<String> BUNDLES = List.of(
            "about",
            "account",
            "administration",
            "approvals",
            "assessment",
            "audit",
            "award",
            "bid",
            "bundle",
            "calibration",
            "catalogue",
            "change",
            "clock",
            "compare",
            "correction",
            "criteria",
            "department",
            "developers",
            "error",
            "evaluation",
            "evidence",
            "form",
            "frame",
            "home",
            "impact",
            "import",
            "inbox",
            "outbox",
            "marking",
            "moderation",
            "need",
            "people",
            "pilot",
            "portal",
            "programs",
            "questions",
            "risk",
            "use",
            "sealing",
            "vendor",
            "versions");

    private static final Map<Language, Texts> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toUnmodifiableMap(language -> language, Texts::new));

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Language language) {
        this.language = language;
        Map<String, String> read = new TreeMap<>();
        for (String bundle : BUNDLES) {
            load(bundle, language).forEach((key, text) -> read.put(key.toString(), text.toString()));
        }
        this.patterns = Collections.unmodifiableMap(read);
    }

    /** The texts of a language. */
    public static Texts in(Language language) {
        Texts texts = ALL.get(language);
        if (texts == null) {
            throw new IllegalStateException("no texts for " + language);
        }
        return texts;
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /**
     * A text.
     *
     * @param key for example {@code frame.skip}
     * @param arguments values for {@code {0}}, {@code {1}} and so on; numbers are written as the language writes them
     * @return the text; of an unknown key the key itself, so that a page still appears (tests fail instead)
     */
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            assert false : "no text for " + key + " in " + language.tag();
            return key;
        }
        if (arguments.length == 0) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, locale()));
        // ICU's formats are not safe for use by several threads at once.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    /**
     * The text of a fixed value, such as a status.
     *
     * @param prefix first part of the key
     * @param value last part of the key, as the product writes it, for example {@code NOT_ASSESSED}
     */
    public String of(String prefix, Object value) {
        return get(prefix + "." + value);
    }

    /** Whether there is a text for a key; for values that come from outside. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All keys, for tests that compare languages. */
    Set<String> keys() {
        return patterns.keySet();
    }

    private ULocale locale() {
        return ULocale.forLocale(language.locale());
    }

    private static Properties load(String bundle, Language language) {
        String file = "/org/aiplus/web/text/" + bundle + "_" + language.tag().replace('-', '_') + ".properties";
        Properties properties = new Properties();
        try (InputStream stream = Texts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the file of texts " + file + " is missing");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return properties;
    }
}
