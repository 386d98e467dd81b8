// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiplus.shared.Language;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Gallery;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Templates;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Renders every tag through the real templates; the pages are left in {@code target/gallery} to be looked at. */
class GalleryTest {

    @ParameterizedTest
    @EnumSource
    void everyTagRendersInEveryLanguage(Language language) throws IOException {
        String html = render(language, Theme.DEVICE, true);
        Gallery.keep("gallery-" + language.path(), html);

        assertThat(html.stripLeading()).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language.tag() + "\"");
        assertThat(occurrences(html, "<h1")).isEqualTo(1);
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        String html = render(Language.EN, Theme.DARK, false);

        assertThat(html)
                .contains("value=\"&lt;script>&#34;x&#34; &amp; &#39;y&#39;\"")
                .contains("&lt;b&gt;Beta&lt;/b&gt; &amp; 'co'")
                .doesNotContain("<script>", "<b>Beta");
        assertThat(html).contains("data-theme=\"dark\"");
    }

    @Test
    void everyReferenceToAnotherElementHasItsElement() {
        String html = render(Language.EN, Theme.DEVICE, true);

        for (String attribute : List.of("for", "aria-describedby", "aria-labelledby")) {
            Matcher references =
                    Pattern.compile(" " + attribute + "=\"([^\"]*)\"").matcher(html);
            while (references.find()) {
                for (String id : references.group(1).split(" ", -1)) {
                    assertThat(occurrences(html, " id=\"" + id + "\""))
                            .as(attribute + " names " + id)
                            .isEqualTo(1);
                }
            }
        }
        Matcher fragments = Pattern.compile(" href=\"#([^\"]+)\"").matcher(html);
        while (fragments.find()) {
            assertThat(html).contains(" id=\"" + fragments.group(1) + "\"");
        }
    }

    @Test
    void nothingInlineThatTheContentSecurityPolicyWouldBlock() {
        String html = render(Language.EN, Theme.DEVICE, true);

        assertThat(html).doesNotContainPattern(" style=|<style| on[a-z]+=|javascript:");
        Matcher scripts = Pattern.compile("<script[^>]*>").matcher(html);
        while (scripts.find()) {
            assertThat(scripts.group()).contains(" src=\"/assets/");
        }
    }

    @Test
    void theLanguageSwitchKeepsPageAndQuery() {
        String html = render(Language.TC, Theme.DEVICE, false);

        assertThat(html)
                .contains("href=\"/en/gallery?q=a%26b&amp;x=1\" lang=\"en\" hreflang=\"en\"")
                .contains("href=\"/sc/gallery?q=a%26b&amp;x=1\" lang=\"zh-Hans\" hreflang=\"zh-Hans\"");
    }

    private static String render(Language language, Theme theme, boolean wrong) {
        PageFrame frame =
                Frames.signedIn(language, theme, "/gallery", "q=a%26b&x=1").withTitle("Gallery");
        return new String(Templates.render("gallery", GalleryPage.of(frame, wrong)), StandardCharsets.UTF_8);
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
