// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.aiplus.web.account.AccountPage;
import org.aiplus.web.support.ErrorPage;
import org.aiplus.web.support.Frames;
import org.aiplus.web.support.Gallery;
import org.aiplus.web.support.MessagePage;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;
import org.aiplus.web.support.Templates;
import org.aiplus.web.support.Texts;
import org.aiplus.web.support.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    private static final int PAGE_BUDGET_BYTES = 40 * 1024;

    @ParameterizedTest
    @EnumSource
    void everyPageRendersInEveryLanguage(Language language) throws IOException {
        Texts t = Texts.in(language);
        PageFrame frame =
                Frames.signedIn(language, Theme.DEVICE, "/account", "").withTitle(t.get("account.title"));
        render("home", "home-" + language.path(), Samples.home(language));
        render("tools/list", "list-" + language.path(), Samples.list(language));
        render("tools/list", "empty-" + language.path(), Samples.nothing(language));
        render("tools/entry", "tool-" + language.path(), Samples.tool(language, Audience.PUBLIC));
        render("tools/entry", "tool-government-" + language.path(), Samples.tool(language, Audience.GOVERNMENT));
        render("tools/compare", "compare-" + language.path(), Samples.comparison(language, Audience.PUBLIC, ""));
        render("tools/changes", "changes-" + language.path(), Samples.changes(language, Audience.GOVERNMENT));
        render(
                "account/show",
                "account-" + language.path(),
                new AccountPage(
                        frame,
                        "Chan <Tai>",
                        null,
                        List.of("Auditor"),
                        List.of("Auditor + Vendor"),
                        List.of(Samples.tool(language, Audience.PUBLIC).name()),
                        List.of(),
                        List.of("Queenie Ho", "Ronald Kan")));
        render(
                "message",
                "message-" + language.path(),
                new MessagePage(
                        frame, List.of(t.get("account.signed-out.text")), t.get("error.home"), frame.href("/")));
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerInDoubtSaysSoAndEachReaderHasTheActsBesideIt(Language language) throws IOException {
        var t = Texts.in(language);
        var acts = new EntryActs(
                null,
                "/en/tools/S-000063/corrections/new",
                "/en/vendor/solutions/S-000063/correct",
                Set.of("name", "summary"),
                "/en/tools/S-000063/claims",
                Map.of("summary", "Changed <b>"));
        var html = render(
                "tools/entry", "tool-acts-" + language.path(), Samples.tool(language, Audience.GOVERNMENT, acts));
        var offered = Samples.tool(language, Audience.GOVERNMENT, acts.offeredAt("/en/tools/S-000063?acts=true"));
        assertThat(render("tools/entry", "tool-offer-" + language.path(), offered))
                .as("whoever reads sees one way to the acts, and every doubt")
                .contains("href=\"/en/tools/S-000063?acts=true\"", "Changed &lt;b&gt;")
                .doesNotContain("corrections/new", "id=\"correct\"");
        assertThat(html)
                .contains(
                        t.get("correction.doubt"),
                        "Changed &lt;b&gt;",
                        "href=\"/en/tools/S-000063/corrections/new?field=summary\"",
                        "form=\"correct\" name=\"field\" value=\"summary\"",
                        "id=\"correct\" method=\"post\" action=\"/en/vendor/solutions/S-000063/correct\"")
                .doesNotContain("field=lastVerifiedOn", "field=source", "value=\"vendor\"");
        assertThat(render("tools/entry", "tool-" + language.path(), Samples.tool(language, Audience.PUBLIC)))
                .doesNotContain("app-acts", "app-doubt", "id=\"correct\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 409, 413, 418, 429, 500, 502, 503})
    void everyErrorHasWordsAndTheNumberToAskWith(int status) throws IOException {
        for (Language language : Language.values()) {
            PageFrame frame = Frames.visitor(language, Theme.DEVICE, "/tools/x", "")
                    .withTitle(ErrorPage.title(Texts.in(language), status));

            String html = render(
                    "error",
                    "error-" + status + "-" + language.path(),
                    new ErrorPage(frame, status, false, List.of("<detail>")));

            assertThat(html).contains(frame.requestId(), "&lt;detail&gt;");
        }
    }

    @Test
    void theListStaysWithinTheBudgetOfAPage() throws IOException {
        String html = render("tools/list", "list-en", Samples.list(Language.EN));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(html.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(PAGE_BUDGET_BYTES);
    }

    @Test
    void whatVendorsWriteIsNeverMarkup() throws IOException {
        String list = render("tools/list", "list-en", Samples.list(Language.EN));
        String empty = render("tools/list", "empty-en", Samples.nothing(Language.EN));
        String tool = render("tools/entry", "tool-en", Samples.tool(Language.EN, Audience.PUBLIC));

        assertThat(list)
                .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"sons\"")
                .contains("<mark>chatbot</mark> that staff check &lt;first&gt;")
                .doesNotContain("<script>alert");
        assertThat(empty).contains("“quantum &lt;chatbot&gt;”").doesNotContain("quantum <chatbot>");
        assertThat(tool).contains("Cloud &lt;A&gt;");
    }

    @Test
    void thePublicDoesNotSeeWhatIsForTheGovernment() throws IOException {
        String open = render("tools/entry", "tool-en", Samples.tool(Language.EN, Audience.PUBLIC));
        String government = render("tools/entry", "tool-government-en", Samples.tool(Language.EN, Audience.GOVERNMENT));

        assertThat(open).doesNotContain("1,825", "mailto:", "Maximum classification", "Information up to");
        assertThat(government).contains("1,825", "mailto:government@harbour-voice.example", "Restricted");
    }

    @Test
    void aTextInAnotherLanguageSaysSoAndIsMarkedAsThatLanguage() throws IOException {
        String html = render("tools/entry", "tool-tc", Samples.tool(Language.TC, Audience.PUBLIC));

        assertThat(html)
                .contains("<div class=\"app-prose\" lang=\"en\">Minutes of internal meetings.")
                .contains("只有英文")
                .contains("未經核對", "運輸署", "<li>XX</li>");
    }

    @Test
    void whatNobodyHasAnsweredIsTold() {
        AnswerSection section =
                Samples.tool(Language.EN, Audience.PUBLIC).sections().get(0);

        assertThat(section.missing()).contains("Product version").doesNotContain("Contact email", "Website");
    }

    private static String render(String template, String name, Page page) throws IOException {
        String html = new String(Templates.render(template, page), StandardCharsets.UTF_8);
        Gallery.keep(name, html);

        assertThat(html.split("<h1", -1)).as("one h1 in " + name).hasSize(2);
        assertThat(html).doesNotContainPattern(" style=|<style| on[a-z]+=");
        assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(html).results().map(r -> r.group(1)))
                .as("ids of " + name)
                .doesNotHaveDuplicates();
        return html;
    }
}
