// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aiplus.shared.HongKongTime;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words of notices and mails in each language. A text names values as {@code {solution}}; a value that the event gave in
 * several languages, as {@code solution@zh-Hans}, is taken in the reader's or the nearest. {@code {due}} is the day on
 * which a task is due. What comes out is plain text in one line, not yet escaped for HTML.
 */
final class NoticeTexts {

    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z]+)}");

    /** Line breaks would end a header of a mail; invisible characters can turn what people read around. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}]+");

    /** Values are names and numbers; nothing longer belongs into a sentence. */
    private static final int LONGEST_VALUE = 300;

    private static final Map<Language, Map<String, String>> NOTICES = load("notices");
    private static final Map<Language, Map<String, String>> MAILS = load("mail");

    private NoticeTexts() {}

    /** What it is about, in a few words. */
    static String subject(NoticeContent notice, Language language) {
        return render(text(notice, "subject", language), notice.values(), notice.due(), language);
    }

    /** One or two sentences. */
    static String body(NoticeContent notice, Language language) {
        return render(text(notice, "body", language), notice.values(), notice.due(), language);
    }

    /** What to do; empty for news. */
    static Optional<String> task(NoticeContent notice, Language language) {
        return notice.task()
                ? Optional.of(render(text(notice, "task", language), notice.values(), notice.due(), language))
                : Optional.empty();
    }

    /** Words around the notices of a mail. */
    static String mail(String key, Language language, Map<String, String> values) {
        var text = MAILS.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return render(text, values, null, language);
    }

    /** The last day on which a task can be done in time, in words. */
    static String dueDay(Instant due, Language language) {
        return HongKongTime.day(HongKongTime.lastDay(due), language);
    }

    static Set<String> keys(Language language) {
        return NOTICES.getOrDefault(language, Map.of()).keySet();
    }

    static Set<String> mailKeys(Language language) {
        return MAILS.getOrDefault(language, Map.of()).keySet();
    }

    static Set<String> placeholders(String key, Language language) {
        var text = NOTICES.getOrDefault(language, Map.of())
                .getOrDefault(key, MAILS.getOrDefault(language, Map.of()).getOrDefault(key, ""));
        return NAMED.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
    }

    /** A notice whose words are missing is still a notice: people learn that there is something, and where. */
    private static String text(NoticeContent notice, String part, Language language) {
        var texts = NOTICES.getOrDefault(language, Map.of());
        var text = texts.get(notice.code() + "." + part);
        return text == null ? texts.getOrDefault("unknown." + part, notice.code()) : text;
    }

    private static String render(String text, Map<String, String> values, @Nullable Instant due, Language language) {
        return NAMED.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(value(name.group(1), values, due, language)));
    }

    private static String value(String name, Map<String, String> values, @Nullable Instant due, Language language) {
        if (name.equals("due") && due != null) {
            return dueDay(due, language);
        }
        var own = values.get(name + "@" + language.tag());
        if (own != null) {
            return plain(own);
        }
        for (var other : language.fallbacks()) {
            var nearest = values.get(name + "@" + other.tag());
            if (nearest != null) {
                return plain(nearest);
            }
        }
        return plain(HongKongTime.inWords(values.getOrDefault(name, ""), language));
    }

    static String plain(String value) {
        var line = INVISIBLE.matcher(value).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_VALUE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_VALUE)) + "…";
    }

    private static Map<Language, Map<String, String>> load(String bundle) {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, loadFile(bundle + "_" + language.tag().replace('-', '_') + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> loadFile(String file) {
        try (var stream = NoticeTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
