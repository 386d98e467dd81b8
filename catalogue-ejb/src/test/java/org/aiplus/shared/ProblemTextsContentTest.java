// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsContentTest {

    private static final Pattern NAMED = Pattern.compile("\\{([^}]*)}");

    /** Values of parameters that the product translates for people. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "expected", List.of("string", "boolean", "number", "array", "object", "integer"),
            "format",
                    List.of(
                            "date",
                            "url",
                            "email",
                            "decimals",
                            "currency",
                            "unicode",
                            "date-time",
                            "duration",
                            "uuid",
                            "uri",
                            "text",
                            "registry-number",
                            "phone",
                            "code",
                            "content-code",
                            "edition",
                            "partial-date",
                            "metric-code",
                            "money",
                            "number",
                            "item-code",
                            "price-line",
                            "local-time"));

    /** A code with a parameter in the source: directly behind it, or as first of a map. */
    private static final Pattern PARAMETER = Pattern.compile(
            "ProblemCode\\.([A-Z_]+),\\s*(?:[\\w.()\"/]+,\\s*Map\\.of\\(\\s*)?\"([a-zA-Z]+)\",\\s*(?:\"([^\"]*)\")?");

    private static List<String> expectedKeys() {
        var keys = new ArrayList<String>();
        for (var code : ProblemCode.values()) {
            for (var part : List.of("title", "detail", "fix")) {
                keys.add(code.slug() + "." + part);
            }
        }
        VALUES.forEach((name, values) -> values.forEach(value -> keys.add("parameter." + name + "." + value)));
        return keys;
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasAllItsTextsAndNoTextIsUnused(Language language) {
        assertThat(ProblemTexts.keys(language)).containsExactlyInAnyOrderElementsOf(expectedKeys());
    }

    @ParameterizedTest
    @EnumSource
    void textsAreWellFormed(Language language) {
        for (var key : expectedKeys()) {
            var text = ProblemTexts.text(key, language);
            assertThat(text).as("%s in %s", key, language).isNotBlank().isEqualTo(text.strip());
            assertThat(text.replaceAll("\\[[^\\[\\]]*\\{[a-zA-Z]+}[^\\[\\]]*]", ""))
                    .as("%s in %s: every parameter is in a part that can be left out", key, language)
                    .doesNotContain("{", "}", "[", "]");
            if (key.endsWith(".detail") || key.endsWith(".fix")) {
                assertThat(text.replaceAll("]$", ""))
                        .as("%s in %s is a sentence", key, language)
                        .endsWith(language == Language.EN ? "." : "。");
            }
        }
    }

    @Test
    void theLanguagesUseTheSameParameters() {
        for (var key : expectedKeys()) {
            var english = parameters(key, Language.EN);
            assertThat(parameters(key, Language.TC)).as(key).isEqualTo(english);
            assertThat(parameters(key, Language.SC)).as(key).isEqualTo(english);
        }
    }

    @Test
    void theTextsOfThreeLanguagesDiffer() {
        // Some short Chinese titles are rightly the same in both scripts; a whole sentence hardly ever is.
        for (var code : ProblemCode.values()) {
            var details = Arrays.stream(Language.values())
                    .map(language -> ProblemTexts.text(code.slug() + ".detail", language))
                    .collect(Collectors.toSet());
            assertThat(details).as(code.slug()).hasSize(3);
        }
    }

    @Test
    void simplifiedTextsHaveNoTraditionalCharacters() {
        var traditional = Pattern.compile("[這個內為請與應該資訊檔欄數過鍵庫們門員級區務單項選擇網頁會時間東長見說讀寫開關無]");
        for (var key : expectedKeys()) {
            assertThat(ProblemTexts.text(key, Language.SC)).as(key).doesNotContainPattern(traditional);
        }
    }

    @Test
    void theCodeGivesOnlyParametersThatTheTextsSay() throws IOException {
        var found = 0;
        var unsaid = new ArrayList<String>();
        for (var module : List.of("catalogue-ejb", "api", "procurement-web")) {
            try (var files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (var file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    found += collectUnsaid(file, unsaid);
                }
            }
        }
        assertThat(unsaid).as("parameters or values that no text says").isEmpty();
        assertThat(found).as("parameters found in the sources").isGreaterThan(20);
    }

    private static int collectUnsaid(Path file, List<String> unsaid) throws IOException {
        var found = PARAMETER.matcher(Files.readString(file, UTF_8)).results().toList();
        for (var use : found) {
            var slug = ProblemCode.valueOf(use.group(1)).slug();
            var said = parameters(slug + ".detail", Language.EN);
            said.addAll(parameters(slug + ".fix", Language.EN));
            var values = VALUES.get(use.group(2));
            if (!said.contains(use.group(2))) {
                unsaid.add(slug + " {" + use.group(2) + "} in " + file);
            } else if (values != null && use.group(3) != null && !values.contains(use.group(3))) {
                unsaid.add(slug + " {" + use.group(2) + "} = " + use.group(3) + " in " + file);
            }
        }
        return found.size();
    }

    private static TreeSet<String> parameters(String key, Language language) {
        return NAMED.matcher(ProblemTexts.text(key, language))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
