// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText.Resolved;
import org.aiplus.shared.TextState;
import org.aiplus.web.support.Facet.FacetOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Renders every tag through the real templates; the pages are left in {@code target/gallery} to be looked at. */
class GalleryTest {

    @ParameterizedTest
    @EnumSource
    void everyTagRendersInEveryLanguage(Language language) throws IOException {
        String html = render(language, Theme.DEVICE, errors());
        Gallery.keep("gallery-" + language.path(), html);

        assertThat(html.stripLeading()).startsWith("<!DOCTYPE html>").contains("<html lang=\"" + language.tag() + "\"");
        assertThat(occurrences(html, "<h1")).isEqualTo(1);
    }

    @Test
    void whatSomebodyTypedIsNeverMarkup() {
        String html = render(Language.EN, Theme.DARK, List.of());

        assertThat(html)
                .contains("value=\"&lt;script>&#34;x&#34; &amp; &#39;y&#39;\"")
                .contains("&lt;b&gt;Beta&lt;/b&gt; &amp; 'co'")
                .doesNotContain("<script>", "<b>Beta");
        assertThat(html).contains("data-theme=\"dark\"");
    }

    @Test
    void everyReferenceToAnotherElementHasItsElement() {
        String html = render(Language.EN, Theme.DEVICE, errors());

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
        String html = render(Language.EN, Theme.DEVICE, errors());

        assertThat(html).doesNotContainPattern(" style=|<style| on[a-z]+=|javascript:");
        Matcher scripts = Pattern.compile("<script[^>]*>").matcher(html);
        while (scripts.find()) {
            assertThat(scripts.group()).contains(" src=\"/assets/");
        }
    }

    @Test
    void theLanguageSwitchKeepsPageAndQuery() {
        String html = render(Language.TC, Theme.DEVICE, List.of());

        assertThat(html)
                .contains("href=\"/en/gallery?q=a%26b&amp;x=1\" lang=\"en\" hreflang=\"en\"")
                .contains("href=\"/sc/gallery?q=a%26b&amp;x=1\" lang=\"zh-Hans\" hreflang=\"zh-Hans\"");
    }

    private static String render(Language language, Theme theme, List<FieldError> errors) {
        GalleryPage page = new GalleryPage(
                Frames.signedIn(language, theme, "/gallery", "q=a%26b&x=1").withTitle("Gallery"),
                errors,
                new Resolved("Minutes of meetings 會議記錄", language, TextState.CHECKED, false),
                new Resolved("A text by machine", language, TextState.MACHINE_DRAFT, false),
                new Resolved(
                        "A text in another language",
                        language == Language.EN ? Language.TC : Language.EN,
                        TextState.CHECKED,
                        true),
                List.of(
                        new Facet(
                                "hosting",
                                "Hosting",
                                List.of(
                                        new FacetOption("GOVERNMENT_CLOUD", "Government cloud", 1234, true),
                                        new FacetOption("PUBLIC", "Public cloud in Hong Kong", 5, false),
                                        new FacetOption("ON_PREMISES", "Own premises", 0, false))),
                        new Facet("languages", "Languages", List.of(new FacetOption("YUE", "廣東話", 7, false)))));
        return new String(Templates.render("gallery", page), StandardCharsets.UTF_8);
    }

    private static List<FieldError> errors() {
        return List.of(
                new FieldError("name", "Enter a name"),
                new FieldError("one", "Choose one"),
                new FieldError("day", "The day must be in the past"),
                new FieldError("file", "Choose a file"));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
