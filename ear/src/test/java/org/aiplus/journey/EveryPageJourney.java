// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
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
            "panel1");

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

    /**
     * Kinds that only show what the demo data does not have: work that is under way. Those who do that work judge them in
     * their journeys, as far as these go.
     */
    private static final Set<String> WORK_UNDER_WAY = Set.of(
            "/{language}/assessments/{reference}/description",
            "/{language}/assessments/{reference}/findings",
            "/{language}/corrections/{reference}",
            "/{language}/criteria-drafts/{set}/{edition}",
            "/{language}/criterion-drafts/{set}/{edition}/{code}",
            "/{language}/edition-effects/{set}/{edition}",
            "/{language}/impact-assessments/{reference}",
            "/{language}/impact-assessments/{reference}/sections/{section}",
            "/{language}/impact-assessments/{reference}/versions/{number}",
            "/{language}/moderation/{reference}",
            "/{language}/moderation/{reference}/ask",
            "/{language}/moderation/{reference}/changes",
            "/{language}/moderation/{reference}/reject",
            "/{language}/question-drafts/{version}",
            "/{language}/tools/{reference}/claims/{question}",
            "/{language}/tools/{reference}/corrections/new",
            "/{language}/uses/{reference}/shortlist",
            "/{language}/vendor/register",
            "/{language}/vendor/submissions/{reference}",
            "/{language}/vendor/submissions/{reference}/check",
            "/{language}/vendor/submissions/{reference}/messages",
            "/{language}/vendor/submissions/{reference}/pull-back",
            "/{language}/vendor/submissions/{reference}/receipts/{number}",
            "/{language}/vendor/submissions/{reference}/revert/{snapshot}",
            "/{language}/vendor/submissions/{reference}/sections/{section}",
            "/{language}/vendor/submissions/{reference}/withdraw",
            "/{language}/vendors/{id}",
            "/{language}/vendors/{id}/declarations");

    private static final int FEW = 12;

    private static String open = "";
    private static String draft = "";

    record Layout(String language, ColorScheme colours, int width) {}

    @BeforeAll
    static void storiesToReadOf() {
        var awarded = EvaluationStory.ranked("Every page: an award");
        AwardStory.recommend(awarded);
        AwardStory.approve(awarded);
        AwardStory.days(6);
        AwardStory.contract(awarded);
        EvaluationStory.ranked("Every page: a ranking");
        open = EvaluationStory.published("Every page: open for bids").reference();
        draft = EvaluationStory.drafted("Every page: a draft").reference();
    }

    /** What a list full of older things would not lead to soon enough, and the page for designers, to which nothing leads. */
    private static List<String> from(String person) {
        return switch (person) {
            case "" -> List.of("/gallery");
            case "officer1" -> List.of("/evaluations/" + draft);
            case "vendor1-owner" -> List.of("/vendor/evaluations/" + open);
            default -> List.of();
        };
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfPage(Browser browser) {
        return layouts().map(layout -> DynamicTest.dynamicTest(layout.toString(), () -> everyKind(browser, layout)));
    }

    private static void everyKind(Browser browser, Layout layout) {
        var kinds = PageKinds.read();
        var links = new LinkWalk(browser, layout, kinds);
        PEOPLE.forEach(person -> links.as(person, from(person)));
        var missed = new TreeSet<>(kinds.routes());
        missed.removeAll(links.judged());
        missed.removeAll(NO_PAGES);
        missed.removeAll(WORK_UNDER_WAY);
        assertThat(links.findings()).as("what is wrong with pages").isEmpty();
        // Lists that are full of what other tests have left can hide a few.
        assertThat(missed).as("kinds of pages that nobody was led to").hasSizeLessThan(FEW);
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
