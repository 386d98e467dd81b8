// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is not signed in looks for a tool. */
@InBrowser
class ReaderJourney {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSimplifiedWordFindsATraditionalEntry(boolean scripts, Browser browser) {
        try (var walk = Walk.begin(browser, ColorScheme.LIGHT, 1280, scripts)) {
            var page = walk.page();
            assertThat(walk.open("/sc/")).isEqualTo(200);
            page.locator("input[name=q]").first().fill("会议");
            page.locator("input[name=q]").first().press("Enter");
            page.waitForURL(url -> url.contains("/sc/tools"));
            assertThat(page.locator(".app-results li").count()).isPositive();
            page.locator(".app-results a[href*='/sc/tools/S-']").first().click();
            page.waitForURL(url -> url.contains("/sc/tools/S-"));
            assertThat(page.locator("h1").innerText()).isNotBlank();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
            if (scripts) {
                walk.sound();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFilterSurvivesTheLanguageSwitch(boolean scripts, Browser browser) {
        try (var walk = Walk.begin(browser, ColorScheme.LIGHT, 1280, scripts)) {
            var page = walk.page();
            walk.open("/en/tools");
            // On a wide screen the filters stand beside the list, and there is nothing to open.
            if (page.locator(".app-filters > summary").isVisible()) {
                page.locator(".app-filters > summary").click();
            }
            var option = page.locator(".app-facet input[type=checkbox]:enabled").first();
            var chosen = option.getAttribute("value");
            option.check();
            if (!page.url().contains(chosen)) {
                page.locator(".app-filters__apply button").click();
            }
            page.waitForURL(url -> url.contains(chosen));
            var english = page.locator(".app-results > li").count();
            page.locator(".app-languages a[hreflang='zh-Hant-HK']").click();
            page.waitForURL(url -> url.contains("/tc/tools"));
            assertThat(page.url()).contains(chosen);
            assertThat(page.locator(".app-results > li").count()).isEqualTo(english);
            assertThat(page.locator(".app-facet input[value='" + chosen + "']").isChecked())
                    .isTrue();
        }
    }

    @Test
    void anAddressThatDoesNotExistSaysSoInTheReadersLanguage(Browser browser) {
        try (var walk = Walk.begin(browser)) {
            assertThat(walk.open("/tc/tools/S-999999")).isEqualTo(404);
            assertThat(walk.page().locator("html").getAttribute("lang")).isEqualTo("zh-Hant-HK");
            assertThat(walk.page().locator("h1").innerText()).isNotBlank();
            walk.accessible();
        }
    }
}
