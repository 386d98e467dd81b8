// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Search as readers meet it, on the list of tools. */
@WithCatalogue
class SearchIT {

    private static final Pattern HIT = Pattern.compile("/tools/(S-\\d{6,})");

    /** Words of everyday office life in both scripts, some of them different words and not only other characters. */
    private static final Map<String, String> TWINS = Map.of(
            "會議", "会议",
            "聊天機械人", "聊天机器人",
            "翻譯", "翻译",
            "資料", "数据");

    @TestFactory
    Stream<DynamicTest> bothScriptsFindTheSame() {
        return TWINS.entrySet().stream()
                .map(twin -> DynamicTest.dynamicTest(twin.getKey() + " " + twin.getValue(), () -> {
                    var traditional = hits("tc", twin.getKey());
                    assertThat(traditional).isNotEmpty();
                    assertThat(hits("sc", twin.getValue())).containsExactlyElementsOf(traditional);
                }));
    }

    @Test
    void aSimplifiedWordFindsAnEntryWrittenInTraditional() {
        assertThat(hits("sc", "会议")).isNotEmpty();
    }

    @Test
    void nothingFoundIsAnAnswerAndHostileWordsAreWords() {
        for (var words :
                List.of("qqqqzzzz", "\"", "*", "(((", "a AND", "😀", "<script>alert(1)</script>", "' or 1=1 --")) {
            var answer = Client.anonymous().get(list("en", words));
            assertThat(answer.status()).as(words + ": " + answer).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("<script>alert");
        }
    }

    @Test
    void aFilterSurvivesTheLanguageSwitch() {
        var page =
                Client.anonymous().get("/en/tools?category=MEETING&q=minutes").body();
        assertThat(page).contains("/tc/tools?").contains("/sc/tools?");
        var link = Pattern.compile("href=\"(/tc/tools\\?[^\"]*)\"").matcher(page);
        assertThat(link.find()).isTrue();
        assertThat(link.group(1)).contains("MEETING").contains("minutes");
        assertThat(Client.anonymous().get(link.group(1).replace("&amp;", "&")).status())
                .isEqualTo(200);
    }

    private static Set<String> hits(String language, String words) {
        var found = new LinkedHashSet<String>();
        var matcher = HIT.matcher(Client.anonymous().get(list(language, words)).body());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String list(String language, String words) {
        return "/" + language + "/tools?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
