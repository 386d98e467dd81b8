// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.aiplus.it.Routes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page of the route list under axe: in one language, light and wide in each run; in three languages, light and
 * dark, narrow and wide with {@code -Daiplus.journeys=pairs}, where any two of these meet; in all combinations, with
 * scripts and without, with {@code -Daiplus.journeys=full}.
 */
@InBrowser
class EveryPageJourney {

    /** {@code usual}, {@code pairs} (any two of language, colours and width meet) or {@code full}. */
    private static final String JOURNEYS = System.getProperty("aiplus.journeys", "usual");

    private record Layout(String language, ColorScheme colours, int width, boolean scripts) {}

    @TestFactory
    Stream<DynamicTest> everyPageForEverybody(Browser browser) {
        return layouts().map(layout -> DynamicTest.dynamicTest(layout.toString(), () -> walk(browser, layout, "")));
    }

    @TestFactory
    Stream<DynamicTest> everyPageForAnAdministrator(Browser browser) {
        return layouts()
                .map(layout -> DynamicTest.dynamicTest(layout.toString(), () -> walk(browser, layout, "admin1")));
    }

    @TestFactory
    Stream<DynamicTest> everyPageForAnAuditor(Browser browser) {
        return layouts()
                .map(layout -> DynamicTest.dynamicTest(layout.toString(), () -> walk(browser, layout, "auditor")));
    }

    @TestFactory
    Stream<DynamicTest> everyPageForAVendor(Browser browser) {
        return layouts()
                .map(layout ->
                        DynamicTest.dynamicTest(layout.toString(), () -> walk(browser, layout, "vendor1-owner")));
    }

    private static Stream<Layout> layouts() {
        var usual = new Layout("en", ColorScheme.LIGHT, 1280, true);
        return switch (JOURNEYS) {
            case "full" -> allLayouts();
            case "pairs" ->
                Stream.of(
                        usual,
                        new Layout("en", ColorScheme.DARK, 320, true),
                        new Layout("tc", ColorScheme.DARK, 1280, true),
                        new Layout("tc", ColorScheme.LIGHT, 320, true),
                        new Layout("sc", ColorScheme.LIGHT, 1280, true),
                        new Layout("sc", ColorScheme.DARK, 320, true));
            default -> Stream.of(usual);
        };
    }

    private static Stream<Layout> allLayouts() {
        return Stream.of("en", "tc", "sc").flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                .flatMap(colours -> Stream.of(320, 1280).flatMap(width -> Stream.of(true, false)
                        .map(scripts -> new Layout(language, colours, width, scripts)))));
    }

    private static void walk(Browser browser, Layout layout, String person) {
        try (var walk = Walk.begin(browser, layout.colours(), layout.width(), layout.scripts())) {
            if (!person.isEmpty()) {
                walk.open("/" + layout.language() + "/");
                walk.signIn(person);
            }
            var judged = new HashSet<String>();
            for (var path : pages(layout.language())) {
                var status = walk.open(path);
                assertThat(status).as(path).isIn(200, 401, 403, 404);
                assertThat(walk.page().locator("h1").count())
                        .as("headings of the first level on " + path)
                        .isEqualTo(1);
                if (layout.scripts() && judged.add(status == 200 ? address(walk) : "status " + status)) {
                    walk.accessible();
                    walk.sound();
                }
            }
        }
    }

    /** Many pages lead to the one sign-in, and a refusal looks the same everywhere: each is judged once. */
    private static String address(Walk walk) {
        return walk.page().url().replaceFirst("[?#].*", "");
    }

    private static List<String> pages(String language) {
        return Routes.pages(language);
    }
}
