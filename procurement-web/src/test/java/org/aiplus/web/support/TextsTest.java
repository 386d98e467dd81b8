// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/org/aiplus/web/text");
    private static final Pattern USE = Pattern.compile("\\bt(?:exts\\(\\))?\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\\bt(?:exts\\(\\))?\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameKeys(Language language) {
        assertThat(Texts.in(language).keys()).isEqualTo(Texts.in(Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource
    void noLanguageUsesArgumentsThatTheOriginalDoesNotHave(Language language) {
        Texts english = Texts.in(Language.EN);
        for (String key : english.keys()) {
            assertThat(arguments(Texts.in(language).get(key))).as(key).isSubsetOf(arguments(english.get(key)));
        }
    }

    @Test
    void everyFileIsABundleAndEveryKeyStartsWithItsName() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                String bundle = file.getFileName().toString().split("_", 2)[0];
                assertThat(Texts.BUNDLES).contains(bundle);
                assertThat(Files.readAllLines(file))
                        .as(file.toString())
                        .allMatch(line -> line.isBlank() || line.startsWith("#") || line.startsWith(bundle + "."));
            }
        }
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.toList()) {
                List<String> keys = Files.readAllLines(file).stream()
                        .filter(line -> line.contains("="))
                        .map(line -> line.substring(0, line.indexOf('=')).strip())
                        .toList();
                assertThat(keys).as(file.toString()).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyKeyThatATemplateOrControllerUsesExists() throws IOException {
        Set<String> keys = Texts.in(Language.EN).keys();
        for (String source : sources()) {
            Matcher uses = USE.matcher(source);
            while (uses.find()) {
                assertThat(keys).contains(uses.group(1));
            }
            Matcher prefixes = PREFIX.matcher(source);
            while (prefixes.find()) {
                String prefix = prefixes.group(1) + ".";
                assertThat(keys).as(prefix).anyMatch(key -> key.startsWith(prefix));
            }
        }
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(Texts.in(Language.EN).get("catalogue.results", 1)).isEqualTo("1 tool");
        assertThat(Texts.in(Language.EN).get("catalogue.results", 1234)).isEqualTo("1,234 tools");
        assertThat(Texts.in(Language.TC).get("catalogue.results", 1)).isEqualTo("1 項工具");
        assertThat(Texts.in(Language.SC).get("catalogue.results", 0)).isEqualTo("找不到工具");
    }

    @Test
    void anUnknownKeyFailsInTests() {
        Texts texts = Texts.in(Language.EN);

        assertThatThrownBy(() -> texts.get("frame.no-such-key")).isInstanceOf(AssertionError.class);
        assertThat(texts.has("frame.no-such-key")).isFalse();
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("src/main/jte")), Files.walk(Path.of("src/main/java")))) {
            return files.filter(Files::isRegularFile).map(TextsTest::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
