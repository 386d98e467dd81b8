// SPDX-License-Identifier: Apache-2.0
package org.aiplus.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.it.Instance;

/** One person at a browser of their own, who notices what goes wrong on the way. */
final class Walk implements AutoCloseable {

    private static final int WIDE = 1280;
    private static final int HIGH = 900;

    private final BrowserContext context;
    private final Page page;
    private final List<String> trouble = new ArrayList<>();

    private Walk(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // A refused page is told of in the console by the browser itself: the journeys look at its text instead.
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                trouble.add(message.text());
            }
        });
        page.onPageError(trouble::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("http://localhost:") && !request.url().startsWith("data:")) {
                trouble.add("a request to " + request.url());
            }
        });
    }

    static Walk begin(Browser browser) {
        return begin(browser, ColorScheme.LIGHT, WIDE, true);
    }

    static Walk begin(Browser browser, ColorScheme colours, int width, boolean scripts) {
        return new Walk(browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(Instance.URL)
                .setColorScheme(colours)
                .setViewportSize(width, HIGH)
                .setJavaScriptEnabled(scripts)));
    }

    Page page() {
        return page;
    }

    /** Opens an address of the product; the status of the answer. */
    int open(String path) {
        return page.navigate(path).status();
    }

    /** Signs in from where the person is. */
    void signIn(String person) {
        page.locator("a[href*='/sign-in']").first().click();
        page.locator("#username").fill(person);
        page.locator("#password").fill("demo");
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(Instance.URL));
    }

    void signOut() {
        page.locator("form[action*='/sign-out'] button").click();
    }

    /** What axe finds on the page, as one line each. */
    void accessible() {
        var findings = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        var lines = findings.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + " at " + node.getTarget() + " "
                                + node.getHtml()))
                .toList();
        assertThat(lines).as("what axe finds on " + page.url()).isEmpty();
    }

    /** No sideways scrolling, and nothing in the console. */
    void sound() {
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as("sideways scrolling of " + page.url())
                .isLessThanOrEqualTo(0);
        assertThat(trouble).as("trouble on " + page.url()).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
