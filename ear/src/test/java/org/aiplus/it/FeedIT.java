// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What changes reaches those who follow: feed readers, programs, and the search index. */
@WithCatalogue
class FeedIT {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Duration SOON = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(strings = {"en", "tc", "sc"})
    void theFeedIsTheSameForEverybodyAndSentOnce(String language) throws Exception {
        var first = Client.anonymous().get("/" + language + "/feed");
        assertThat(first.status()).as(first.toString()).isEqualTo(200);
        assertThat(first.header("Content-Type")).startsWith("application/atom+xml");

        var feed = document(first.body());
        var entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isBetween(1, 50);
        for (var needed : new String[] {"id", "title", "updated"}) {
            assertThat(feed.getElementsByTagNameNS(ATOM, needed).getLength())
                    .as(needed)
                    .isEqualTo(entries.getLength() + 1);
        }

        // which entries are the newest may be a second old, so the answer may still change once after a publication
        Await.until("the unchanged feed is not sent again", SOON, () -> {
            var known = Client.anonymous().get("/" + language + "/feed").header("ETag");
            return Client.anonymous()
                            .get("/" + language + "/feed", "If-None-Match", known)
                            .status()
                    == 304;
        });
        assertThat(Client.anonymous().get("/" + language + "/").body())
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/" + language + "/feed\"");
    }

    @Test
    void aNewEntryIsInTheFeedWithinTwoSecondsWithPublicFieldsOnly() {
        var before = Client.anonymous().get("/en/feed");
        var created = Client.as("admin1")
                .post(
                        "/api/v1/solutions",
                        Fixtures.solutionWithCanary(Ids.next().toString()).toString());
        var reference = created.json().path("reference").asText();
        Await.until("the new entry is in the feed", SOON, () -> Client.anonymous()
                .get("/en/feed", "If-None-Match", before.header("ETag"))
                .body()
                .contains("/en/tools/" + reference));

        var after = Client.anonymous().get("/en/feed");
        assertThat(after.body()).contains("/en/tools/" + reference).doesNotContain(Fixtures.CANARY);
    }

    @Test
    void aRenamedDepartmentIsFoundByItsNewNameWithinTwoSeconds() {
        var unique = Ids.next().toString().replaceAll("[^a-f]", "");
        var former = "Zither" + unique;
        var later = "Dulcimer" + unique;
        rename(former + " Office");
        var submission = Fixtures.solution(Ids.next().toString(), "Renamed desk", "改名");
        submission.put("department", "RENAMED");
        var created = Client.as("admin1").post("/api/v1/solutions", submission.toString());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var reference = created.json().path("reference").asText();
        Await.until("the former name is found", SOON, () -> found(former, reference));

        rename(later + " Office");

        Await.until("the later name is found", SOON, () -> found(later, reference));
        assertThat(found(former, reference)).isFalse();
        assertThat(Client.anonymous().get("/en/tools/" + reference).body()).contains(later);
        assertThat(Client.anonymous().get("/api/v1/solutions/" + reference).body())
                .contains(later);
    }

    private static void rename(String name) {
        var csv = "type,code,name_en,name_zh_hant,name_zh_hans,parent\noffice,RENAMED," + name + ",改名處,改名处,\n";
        var imported = Client.as("admin1")
                .send("POST", "/api/v1/imports?profile=departments", csv, "Content-Type", "text/csv; charset=UTF-8");
        assertThat(imported.status()).as(imported.toString()).isEqualTo(201);
        assertThat(imported.json().path("applied").asBoolean())
                .as(imported.toString())
                .isTrue();
    }

    private static boolean found(String words, String reference) {
        return Client.anonymous()
                .get("/en/tools?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body()
                .contains("/en/tools/" + reference);
    }

    private static Document document(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }
}
