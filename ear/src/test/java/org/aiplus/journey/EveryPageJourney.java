// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aiplus.it.AwardStory;
import org.aiplus.it.EvaluationStory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kind of page of the access table, reached as people reach it: by clicking, as a visitor and as people of all roles.
 * Each is judged by axe with real content, and no link leads nowhere. In one language, light and wide in each run; in three
 * languages, light and dark, narrow and wide with {@code -Daiplus.journeys=pairs}, where any two of these meet; in all
 * combinations with {@code -Daiplus.journeys=full}.
 */
@InBrowser
class EveryPageJourney {

    /** {@code usual}, {@code pairs} (any two of language, colours and width meet) or {@code full}. */
    private static final String JOURNEYS = System.getProperty("aiplus.journeys", "usual");

    /** A visitor first, then one person of each role; who may do most comes early and finds most. */
    private static final List<String> PEOPLE = List.of(
            "",
            "admin1",
            "officer1",
            "chair",
            "vendor1-owner",
            "owner-td",
            "approver-dpo",
            "committee1",
            "auditor",
            "vendor2-owner",
            "panel1",
            "privacy",
            "owner-dpo",
            "staff-dpo");

    /** Kinds that no link leads to in every run, and why. */
    private static final Set<String> WITHOUT_A_LINK = Set.of();

    record Layout(String language, ColorScheme colours, int width) {}

    @BeforeAll
    static void storiesToReadOf() {
        EvaluationStory.drafted("Every page: a draft");
        EvaluationStory.ranked("Every page: a ranking");
        var awarded = EvaluationStory.ranked("Every page: an award");
        AwardStory.recommend(awarded);
        AwardStory.approve(awarded);
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPage(Browser browser) {
        return layouts().map(layout -> DynamicTest.dynamicTest(layout.toString(), () -> everyKind(browser, layout)));
    }

    private static void everyKind(Browser browser, Layout layout) {
        var kinds = PageKinds.read();
        var crawl = new Crawl(browser, layout, kinds);
        PEOPLE.forEach(crawl::as);
        var missed = new TreeSet<>(kinds.routes());
        missed.removeAll(crawl.judged());
        missed.removeAll(WITHOUT_A_LINK);
        var findings = new ArrayList<>(crawl.findings());
        missed.forEach(kind -> findings.add("nobody was led to " + kind));
        assertThat(findings).as("what is wrong with pages").isEmpty();
    }

    private static Stream<Layout> layouts() {
        var usual = new Layout("en", ColorScheme.LIGHT, 1280);
        return switch (JOURNEYS) {
            case "full" ->
                Stream.of("en", "tc", "sc").flatMap(language -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .flatMap(colours -> Stream.of(320, 1280).map(width -> new Layout(language, colours, width))));
            case "pairs" ->
                Stream.of(
                        usual,
                        new Layout("en", ColorScheme.DARK, 320),
                        new Layout("tc", ColorScheme.DARK, 1280),
                        new Layout("tc", ColorScheme.LIGHT, 320),
                        new Layout("sc", ColorScheme.LIGHT, 1280),
                        new Layout("sc", ColorScheme.DARK, 320));
            default -> Stream.of(usual);
        };
    }
}
