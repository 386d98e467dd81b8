// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssetsTest {

    private static final int CSS_BUDGET_BYTES = 20 * 1024;
    private static final int SCRIPT_BUDGET_BYTES = 25 * 1024;

    @Test
    void staysWithinTheBudgetOfAPage() {
        assertThat(asset("app.css").gzip()).hasSizeLessThanOrEqualTo(CSS_BUDGET_BYTES);
        assertThat(asset("app.js").gzip()).hasSizeLessThanOrEqualTo(SCRIPT_BUDGET_BYTES);
    }

    @Test
    void theCompressedTwinIsTheSameFile() throws IOException {
        Asset css = asset("app.css");

        assertThat(new GZIPInputStream(new ByteArrayInputStream(css.gzip())).readAllBytes())
                .isEqualTo(css.plain());
    }

    @Test
    void theAddressChangesWithTheContent() {
        assertThat(Assets.url("app.css")).matches("/assets/app\\.[0-9a-f]{12}\\.css");
        assertThatThrownBy(() -> Assets.url("other.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsFetchedFromElsewhere() {
        String css = new String(asset("app.css").plain(), StandardCharsets.UTF_8);

        for (String fetched : List.of("@import", "url(", "GDS Transport")) {
            assertThat(css.contains(fetched)).as(fetched).isFalse();
        }
    }

    /** A misspelt class shows nowhere but on the screen. */
    @Test
    void everyClassOfOursInATemplateHasAStyle() throws IOException {
        String css = new String(asset("app.css").plain(), StandardCharsets.UTF_8);
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                Matcher names = Pattern.compile("\\bapp-[a-z_]+(?:-[a-z]+)*(?:--[a-z]+)?\\b(?!-)")
                        .matcher(Files.readString(template));
                while (names.find()) {
                    if (!css.contains("." + names.group())) {
                        missing.add(names.group());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {"gzip|true", "br, gzip;q=0.5|true", "gzip;q=0|false", "gzip; q=0.000|false", "br|false", "''|false"
            },
            delimiter = '|')
    void compressesOnlyForThoseWhoTakeIt(String header, boolean expected) {
        assertThat(AssetServlet.acceptsGzip(header)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "/en/tools?q=a,/en/tools?q=a",
        "//evil.example,/",
        "https://evil.example,/",
        "/\\evil.example,/",
        "/a b,/",
        "'',/"
    })
    void theThemeSwitchGoesBackOnlyToThisSite(String back, String expected) {
        assertThat(LocalAddress.orElse(back, "/")).isEqualTo(expected);
    }

    private static Asset asset(String name) {
        return Objects.requireNonNull(Assets.find(Assets.url(name).substring(Assets.PATH.length())));
    }
}
