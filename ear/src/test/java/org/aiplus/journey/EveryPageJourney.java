// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.aiplus.it.Instance;
import org.aiplus.it.WorkUnderWay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

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

    /** A visitor first, then one person of each role: who may do most comes early and finds most. */
    private static final List<String> PEOPLE = List.of(
            "",
            WorkUnderWay.ADMINISTRATOR,
            "officer1",
            "chair",
            WorkUnderWay.VENDOR,
            WorkUnderWay.AI_OWNER,
            "approver-dpo",
            "committee1",
            "auditor",
            "panel1");

    /** To which nothing leads: the page for designers. */
    private static final List<String> UNLINKED = List.of("/gallery");

    /** What is no page that links lead to: files, feeds, and the ways to sign in and to fail. */
    private static final Set<String> NO_PAGES = Set.of(
            "/",
            "/failure",
            "/{language}/feed",
            "/{language}/sign-in",
            "/{language}/sign-in/{back}",
            "/{language}/criteria/{set}/{edition}/table",
            "/{language}/criteria-drafts/{set}/{edition}/document",
            "/{language}/question-drafts/{version}/document",
            "/{language}/evidence/{reference}/file",
            "/{language}/evaluations/{reference}/bundle/file",
            "/{language}/evaluations/{reference}/report/pdf",
            "/{language}/evaluations/{reference}/bids/{letter}/evidence/{number}",
            "/{language}/panel/{reference}/inquiries/{number}/evidence/{piece}");

    private static WorkUnderWay work;

    /** What was judged in the first layout: the links of the others lead to the same pages. */
    private static Map<String, List<String>> seen = Map.of();

    record Layout(String language, ColorScheme colours, int width) {}

    @BeforeAll
    static void workToReadOf(Instance catalogue) {
        work = WorkUnderWay.begin(catalogue);
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPage(Browser browser, TestReporter reporter) {
        return layouts()
                .map(layout -> DynamicTest.dynamicTest(layout.toString(), () -> everyKind(browser, layout, reporter)));
    }

    private static void everyKind(Browser browser, Layout layout, TestReporter reporter) {
        var kinds = PageKinds.read();
        var links = new LinkWalk(browser, layout, kinds);
        if (seen.isEmpty()) {
            PEOPLE.forEach(person -> links.as(person, work.of(person)));
            links.as(work.newcomer(), UNLINKED);
            seen = links.seen();
        } else {
            links.again(seen);
        }
        reporter.publishEntry(layout.toString(), links.told());
        var missed = new TreeSet<>(kinds.routes());
        missed.removeAll(links.judged());
        missed.removeAll(NO_PAGES);
        assertSoftly(all -> {
            all.assertThat(links.findings()).as("what is wrong with pages").isEmpty();
            all.assertThat(missed).as("kinds of pages that nobody was led to").isEmpty();
        });
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
