// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator signs in, imports a file after looking at what it would do, and signs out. */
@InBrowser
class AdministratorJourney {

    private static final String FILE = """
            id,name_en,name_zh_hant,name_zh_hans,vendor,lead_department_code,stage_as_reported,since,facts,source
            journey-%s,Journey kite,旅程風箏,旅程风筝,Example Institute,TD,pilot,2026,Flies when there is wind,https://example.org/kite
            """;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void signsInImportsAndSignsOut(boolean scripts, Browser browser) {
        try (var walk = Walk.begin(browser, ColorScheme.LIGHT, 1280, scripts)) {
            var page = walk.page();
            walk.open("/en/");
            walk.signIn("admin1");
            assertThat(page.locator(".app-who").innerText()).contains("Queenie Ho");

            walk.open("/en/import");
            page.locator("select[name=profile]").selectOption("hk-ai-systems");
            page.locator("input[type=file]")
                    .setInputFiles(new FilePayload(
                            "kite.csv", "text/csv", FILE.formatted(scripts).getBytes(StandardCharsets.UTF_8)));
            page.locator("main button[type=submit]").first().click();
            page.locator("input[name=upload]")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            if (scripts) {
                walk.accessible();
            }
            page.locator("form[action*='/import/confirm'] button").first().click();
            page.waitForURL(url -> url.matches(".*/en/import/[0-9a-f-]{36}.*"));
            assertThat(page.locator("main").innerText()).contains("Journey kite");
            if (scripts) {
                walk.accessible();
                walk.sound();
            }

            walk.signOut();
            page.waitForURL(url -> url.endsWith("/en/"));
            assertThat(page.locator(".app-who").count()).isZero();
            walk.open("/en/import");
            assertThat(page.locator("input[type=file]").count())
                    .as("an import form for nobody")
                    .isZero();
        }
    }
}
