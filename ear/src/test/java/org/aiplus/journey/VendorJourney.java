// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aiplus.it.Await;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A vendor describes a solution, is asked something, answers, and a second administrator approves it; then people find it
 * in three languages. With scripts and without.
 */
@InBrowser
class VendorJourney {

    private static final Duration SOON = Duration.ofSeconds(20);

    /** Sections with the questions that are answered by a text in each language. */
    private static final Map<String, List<String>> TEXTS = Map.of(
            "identity", List.of("a-summary", "a-description"),
            "fit", List.of("a-businessProcesses", "a-permittedUses", "a-forbiddenUses"),
            "dataSecurity", List.of("a-dataReturn"),
            "responsibleAi", List.of("a-limitationNotes", "a-evaluationSummary"));

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fromTheDraftToTheCatalogue(boolean scripts, Browser browser) {
        // A word that no other entry has, so that the search finds this one alone.
        var word = "Zephyrus" + Long.toString(System.nanoTime(), 36).toLowerCase(Locale.ROOT);
        var reference = drafted(scripts, browser, word);
        asked(scripts, browser, reference);
        answered(scripts, browser, reference);
        recommended(scripts, browser, reference);
        approved(scripts, browser, reference);
        found(browser, word);
    }

    private static String drafted(boolean scripts, Browser browser, String word) {
        try (var walk = person(scripts, browser, "vendor1-editor")) {
            var page = walk.page();
            walk.open("/en/vendor");
            page.locator("main a[href$='/vendor/submissions/new']").click();
            send(page, "form[action$='/new']");
            var reference = page.url().replaceAll(".*/", "");
            assertThat(reference).matches("SUB-[0-9]{6,}");

            section(walk, reference, "core");
            languages(page, "c-name", word);
            page.locator("input[name=c-categories]").first().check();
            page.locator("input[name=c-maximumClassification]").nth(1).check();
            send(page, "form[data-autosave]");

            for (var section : List.of("identity", "type", "fit", "dataSecurity", "responsibleAi", "commercial")) {
                section(walk, reference, section);
                if (scripts) {
                    walk.accessible();
                }
                fill(page, section, word);
                send(page, "form[data-autosave]");
            }

            walk.open("/en/vendor/submissions/" + reference + "/check");
            assertThat(page.locator("main").innerText()).contains("Everything that is needed is there");
            if (scripts) {
                walk.accessible();
                walk.sound();
            }
            send(page, "form[action$='/submit']");
            assertThat(page.locator(".app-hash").innerText()).matches("[0-9a-f]{64}");
            return reference;
        }
    }

    private static void fill(Page page, String section, String word) {
        TEXTS.getOrDefault(section, List.of()).forEach(field -> languages(page, field, word + " " + field));
        switch (section) {
            case "identity" -> {
                page.locator("#a-contactEmail").fill("kite@example.org");
                page.locator("#a-incidentContact").fill("help@example.org");
                page.locator("#a-productVersion").fill("1.0");
            }
            case "type" -> {
                choose(page, "a-delivery");
                for (var field : List.of("a-techniques", "a-languages", "a-inputTypes", "a-outputTypes")) {
                    page.locator("input[name=" + field + "]").first().check();
                }
                no(page, "a-generative", "a-agentic");
            }
            case "fit" -> {
                no(page, "a-apiAvailable");
                choose(page, "a-accessibilityLevel");
            }
            case "dataSecurity" -> {
                choose(page, "a-hosting");
                no(page, "a-personalData", "a-trainsOnCustomerData", "a-usesSubProcessors");
                // A row is added by the server and keeps what was typed before.
                page.locator("#a-certificates-0-name").fill("ISO/IEC 27001");
                page.locator("button[name=add-row][value=a-certificates]").click();
                page.locator("#a-certificates-1-name").waitFor();
                assertThat(page.locator("#a-certificates-0-name").inputValue()).isEqualTo("ISO/IEC 27001");
                assertThat(page.locator("#a-dataReturn-en").inputValue()).startsWith(word);
            }
            case "responsibleAi" -> {
                page.locator("input[name=a-limitations]").first().check();
                choose(page, "a-humanOversight");
            }
            default -> {
                page.locator("input[name=a-priceModel][value=FREE], select[name=a-priceModel]")
                        .first()
                        .waitFor();
                var list = page.locator("select[name=a-priceModel]");
                if (list.count() > 0) {
                    list.selectOption("FREE");
                } else {
                    page.locator("input[name=a-priceModel][value=FREE]").check();
                }
            }
        }
    }

    private static void asked(boolean scripts, Browser browser, String reference) {
        try (var walk = person(scripts, browser, "admin1")) {
            var page = walk.page();
            walk.open("/en/moderation?status=SUBMITTED");
            page.locator("a[href$='" + reference + "']").click();
            send(page, "form[action$='/take']");
            page.locator("a[href$='/ask']").click();
            page.locator("#field").selectOption("/answers/summary");
            page.locator("#text").fill("Is it a kite?");
            if (scripts) {
                walk.accessible();
            }
            send(page, "form[action$='/ask']");
            assertThat(page.locator("main").innerText()).contains("Is it a kite?", "With the vendor since");
        }
    }

    private static void answered(boolean scripts, Browser browser, String reference) {
        try (var walk = person(scripts, browser, "vendor1-owner")) {
            var page = walk.page();
            walk.open("/en/vendor");
            page.locator("main a[href$='" + reference + "']").first().click();
            page.locator(".govuk-inset-text a[href$='/messages']").click();
            send(page, "form[action*='/messages/']");
            assertThat(page.locator(".govuk-error-summary").count())
                    .as("an empty answer is refused")
                    .isEqualTo(1);
            page.locator("textarea[name^=text-]").fill("Yes, it is a kite.");
            send(page, "form[action*='/messages/']");
            assertThat(page.locator("main").innerText()).contains("With the moderators since");
        }
    }

    private static void recommended(boolean scripts, Browser browser, String reference) {
        try (var walk = person(scripts, browser, "admin1")) {
            var page = walk.page();
            walk.open("/en/moderation/" + reference);
            assertThat(page.locator("main").innerText()).contains("Yes, it is a kite.");
            if (scripts) {
                walk.accessible();
                walk.sound();
            }
            send(page, "form[action$='/recommend']");
            assertThat(page.locator("main").innerText()).contains("You have recommended this submission yourself");
            assertThat(page.locator("form[action$='/approve']").count())
                    .as("own recommendation")
                    .isZero();
        }
    }

    private static void approved(boolean scripts, Browser browser, String reference) {
        try (var walk = person(scripts, browser, "admin2")) {
            var page = walk.page();
            walk.open("/en/moderation/" + reference);
            page.locator("#checked-en").check();
            send(page, "form[action$='/approve']");
            assertThat(page.locator("main").innerText()).contains("Approved and published");
        }
    }

    private static void found(Browser browser, String word) {
        try (var walk = Walk.begin(browser)) {
            for (var language : List.of("en", "tc", "sc")) {
                Await.until(word + " in " + language, SOON, () -> {
                    walk.open("/" + language + "/tools?q=" + word);
                    return walk.page().locator(".app-results > li").count() == 1;
                });
                walk.page().locator(".app-results a[href*='/tools/S-']").first().click();
                assertThat(walk.page().locator("h1").innerText()).contains(word + " " + language);
            }
        }
    }

    private static Walk person(boolean scripts, Browser browser, String name) {
        var walk = Walk.begin(browser, ColorScheme.LIGHT, 1280, scripts);
        walk.open("/en/");
        walk.signIn(name);
        return walk;
    }

    private static void section(Walk walk, String reference, String section) {
        assertThat(walk.open("/en/vendor/submissions/" + reference + "/sections/" + section))
                .isEqualTo(200);
    }

    private static void languages(Page page, String field, String text) {
        for (var language : List.of("en", "tc", "sc")) {
            page.locator("#" + field + "-" + language).fill(text + " " + language);
        }
    }

    private static void choose(Page page, String name) {
        var list = page.locator("select[name=" + name + "]");
        if (list.count() > 0) {
            list.selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        } else {
            page.locator("input[name=" + name + "]").nth(1).check();
        }
    }

    private static void no(Page page, String... names) {
        for (var name : names) {
            page.locator("input[name=" + name + "][value=false]").check();
        }
    }

    /** Sends a form by its last button, which is the one that says what is done, and waits for the next page. */
    private static void send(Page page, String form) {
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest() && answer.status() != 303,
                () -> page.locator(form + " button[type=submit]").last().click());
        page.waitForLoadState();
    }
}
