// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every notice that the product makes has its words in every language, and the words fit together. */
class NoticeTextsContentTest {

    private static final Path SOURCES = Path.of("src/main/java/org/aiplus");

    /** Where a notice is made its code stands there as a literal, or is called {@code code} and comes from a helper. */
    private static final Pattern MADE =
            Pattern.compile("Notice\\s*\\.\\s*(news|task)\\(\\s*(?:\"([a-z0-9-]+)\"|(\\w+))");

    /** Helpers that make notices; they take the code first, as a literal. */
    private static final Pattern HELPED =
            Pattern.compile("\\b(newsFor|for)(?:Vendor|Moderators|Reviewer|All)\\(\\s*\"([a-z0-9-]+)\"");

    /** Codes that are made of something else. */
    private static final Map<String, List<String>> COMPOSED = Map.of(
            "VendorEvent.java", List.of("vendor-verified", "vendor-refused", "vendor-suspended", "vendor-reinstated"));

    private static final Pattern MADE_OTHERWISE = Pattern.compile("new\\s+Notice\\(");

    /** All codes, and which of them are tasks. */
    private static Map<String, Boolean> codes() throws IOException {
        var codes = new TreeMap<String, Boolean>();
        for (var file : sources()) {
            var name = String.valueOf(file.getFileName());
            var source = Files.readString(file, UTF_8);
            assertThat(name.equals("Notice.java")
                            || !MADE_OTHERWISE.matcher(source).find())
                    .as(file + " makes notices with Notice.news and Notice.task")
                    .isTrue();
            var made = MADE.matcher(source);
            while (made.find()) {
                if (made.group(2) != null) {
                    codes.merge(made.group(2), made.group(1).equals("task"), Boolean::logicalOr);
                } else if (!made.group(3).equals("code")) {
                    assertThat(COMPOSED)
                            .as(file + " names the code of a notice as a literal")
                            .containsKey(name);
                    COMPOSED.getOrDefault(name, List.of()).forEach(code -> codes.put(code, false));
                }
            }
            var helped = HELPED.matcher(source);
            while (helped.find()) {
                codes.merge(helped.group(2), helped.group(1).equals("for"), Boolean::logicalOr);
            }
        }
        return codes;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Set<String> expectedKeys() throws IOException {
        var keys = new TreeSet<>(List.of("unknown.subject", "unknown.body", "unknown.task"));
        codes().forEach((code, task) -> {
            keys.add(code + ".subject");
            keys.add(code + ".body");
            if (task) {
                keys.add(code + ".task");
            }
        });
        return keys;
    }

    @Test
    void theProductMakesNotices() throws IOException {
        assertThat(codes()).containsKey("invitation");
    }

    @ParameterizedTest
    @EnumSource
    void everyNoticeHasItsWords(Language language) throws IOException {
        assertThat(NoticeTexts.keys(language)).containsAll(expectedKeys());
    }

    @ParameterizedTest
    @EnumSource
    void wordsNameTheSameValuesInEveryLanguage(Language language) {
        var keys = new ArrayList<>(NoticeTexts.keys(language));
        keys.addAll(NoticeTexts.mailKeys(language));
        assertThat(keys).allSatisfy(key -> assertThat(NoticeTexts.placeholders(key, language))
                .as(key)
                .isEqualTo(NoticeTexts.placeholders(key, Language.EN)));
    }

    @ParameterizedTest
    @EnumSource
    void mailsHaveAllTheirWords(Language language) {
        assertThat(NoticeTexts.mailKeys(language)).isEqualTo(NoticeTexts.mailKeys(Language.EN));
    }
}
