// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.aiplus.web.catalogue.ToolFeed.Label;
import org.aiplus.web.catalogue.ToolFeed.Tool;
import org.junit.jupiter.api.Test;

class ToolFeedTest {

    private static final Instant EARLIER = Instant.parse("2026-10-01T02:03:04Z");
    private static final Instant LATER = Instant.parse("2026-11-02T02:03:04Z");

    private final ToolFeed feed = new ToolFeed(Language.TC, "https://catalogue.example:8443");

    @Test
    void theFeedCanBeReadBackWithItsIdsTimesAndLinks() throws FeedException {
        var read = read(feed.of(List.of(tool("S-000002", LATER), tool("S-000001", EARLIER))));

        assertThat(read.getId()).isEqualTo("tag:catalogue.example,2026:tc/feed");
        assertThat(read.getTitle()).isNotBlank();
        assertThat(read.getUpdated()).isEqualTo(LATER);
        assertThat(read.getAuthors()).isNotEmpty();
        assertThat(read.getOtherLinks()).anySatisfy(link -> {
            assertThat(link.getRel()).isEqualTo("self");
            assertThat(link.getHref()).isEqualTo("https://catalogue.example:8443/tc/feed");
        });
        assertThat(read.getEntries())
                .extracting(Entry::getId)
                .containsExactly(
                        "tag:catalogue.example,2026:tc/tools/S-000002", "tag:catalogue.example,2026:tc/tools/S-000001");
        var second = read.getEntries().get(1);
        assertThat(second.getUpdated()).isEqualTo(EARLIER);
        assertThat(second.getAlternateLinks().get(0).getHref())
                .isEqualTo("https://catalogue.example:8443/tc/tools/S-000001");
        assertThat(second.getSummary().getValue()).isEqualTo("Reads <letters> & answers");
        assertThat(second.getCategories()).extracting("term").containsExactly("TRANSLATION", "demo");
    }

    @Test
    void aTextInAnotherLanguageSaysSo() {
        var xml = new String(feed.of(List.of(tool("S-000001", EARLIER))), StandardCharsets.UTF_8);

        assertThat(xml).contains("xml:lang=\"zh-Hant-HK\"", "<title xml:lang=\"en\">Letter &lt;lamp&gt;</title>");
    }

    @Test
    void theSameToolsGiveTheSameBytesAndNoToolsAFeedWithoutEntries() throws FeedException {
        var tools = List.of(tool("S-000001", EARLIER));

        assertThat(feed.of(tools)).isEqualTo(feed.of(tools));
        assertThat(read(feed.of(List.of())).getEntries()).isEmpty();
    }

    private static Tool tool(String reference, Instant updated) {
        return new Tool(
                reference,
                LocalisedText.english("Letter <lamp>").resolve(Language.TC),
                LocalisedText.english("Reads <letters> & answers").resolve(Language.TC),
                updated,
                List.of(new Label("TRANSLATION", "翻譯")),
                true);
    }

    private static Feed read(byte[] xml) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(new String(xml, StandardCharsets.UTF_8)));
    }
}
