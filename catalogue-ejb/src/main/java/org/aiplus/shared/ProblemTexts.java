// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a problem says to people, in each language: a title, what is wrong, and the way out. Both doors use it, so that a
 * page and the API never disagree.
 *
 * <p>A text names parameters as <code>{maximum}</code>; a part in square brackets is left out when the problem does not
 * have its parameter. Texts are plain and not yet escaped for HTML.
 */
public final class ProblemTexts {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z]+)}");

    private static final Map<Language, Map<String, String>> TEXTS = load();

    private ProblemTexts() {}

    /** A few words that name the kind of problem; the same for every problem of a code. */
    public static String title(ProblemCode code, Language language) {
        return text(code.slug() + ".title", language);
    }

    /** One or two sentences on what is wrong, with the problem's parameters. */
    public static String detail(Problem problem, Language language) {
        return render(text(problem.code().slug() + ".detail", language), problem.parameters(), language);
    }

    /** One or two sentences on what to do about it, with the problem's parameters. */
    public static String fix(Problem problem, Language language) {
        return render(text(problem.code().slug() + ".fix", language), problem.parameters(), language);
    }

    static Set<String> keys(Language language) {
        return texts(language).keySet();
    }

    static String text(String key, Language language) {
        var text = texts(language).get(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return text;
    }

    private static Map<String, String> texts(Language language) {
        return TEXTS.getOrDefault(language, Map.of());
    }

    private static String render(String text, Map<String, Object> parameters, Language language) {
        var withoutUnknown = OPTIONAL.matcher(text)
                .replaceAll(part ->
                        NAMED.matcher(part.group(1)).results().allMatch(name -> parameters.containsKey(name.group(1)))
                                ? Matcher.quoteReplacement(part.group(1))
                                : "");
        return NAMED.matcher(withoutUnknown)
                .replaceAll(name ->
                        Matcher.quoteReplacement(value(name.group(1), parameters.get(name.group(1)), language)));
    }

    private static String value(String name, @Nullable Object value, Language language) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Collection<?> several) {
            var separator = language == Language.EN ? ", " : "、";
            return several.stream().map(one -> value(name, one, language)).collect(Collectors.joining(separator));
        }
        var plain = String.valueOf(value);
        return texts(language).getOrDefault("parameter." + name + "." + plain, HongKongTime.inWords(plain, language));
    }

    private static Map<Language, Map<String, String>> load() {
        var texts = new EnumMap<Language, Map<String, String>>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, load("problems_" + language.tag().replace('-', '_') + ".properties"));
        }
        return texts;
    }

    private static Map<String, String> load(String file) {
        try (var stream = ProblemTexts.class.getResourceAsStream(file)) {
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
