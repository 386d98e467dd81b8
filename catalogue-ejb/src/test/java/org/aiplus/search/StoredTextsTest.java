// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.aiplus.identity.Audience;
import org.aiplus.search.TextPart.Place;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextsTest {

    private static final List<TextPart> TEXTS = List.of(
            new TextPart("summary", Place.HEAD, Language.EN, "Summaries of meetings", Audience.PUBLIC),
            new TextPart("summary", Place.HEAD, Language.TC, "會議紀錄的摘要", Audience.PUBLIC),
            new TextPart("note", Place.TEXT, null, "𠮷 9", Audience.PUBLIC),
            new TextPart("chat", Place.TEXT, Language.TC, "公眾查詢聊天機械人", Audience.PUBLIC));

    private final TermTable terms = TermTable.shipped();
    private final List<StoredTexts.Text> read = read();

    private List<StoredTexts.Text> read() {
        try {
            return StoredTexts.read(StoredTexts.write(TEXTS, new TextAnalysis(), terms));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void textsComeBackAsTheyWere() {
        assertThat(read)
                .extracting(StoredTexts.Text::field, StoredTexts.Text::language, StoredTexts.Text::text)
                .containsExactlyElementsOf(TEXTS.stream()
                        .map(text -> tuple(text.field(), text.language(), text.text()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meeting",
                "summary meetings",
                "\"summaries of\"",
                "摘要",
                "紀錄",
                "记录",
                "\"會議紀錄\"",
                "聊天",
                "查詢聊天",
                "chatbot",
                "聊天机器人",
                "𠮷",
                "unheard",
                "隧道",
                "9"
            })
    void aTextIsPassedOverOnlyWhenNothingInItMatches(String query) {
        var marker = new Marker(TextReader.read(query, terms), terms);
        for (var text : read) {
            if (marker.mark(text.text()).isPresent()) {
                assertThat(marker.mayMatch(text)).as(text.text()).isTrue();
            }
        }
    }

    @Test
    void mostTextsArePassedOver() {
        var marker = new Marker(TextReader.read("chatbot", terms), terms);
        assertThat(Stream.of("summary", "note", "chat").filter(field -> read.stream()
                        .anyMatch(text -> text.field().equals(field) && marker.mayMatch(text))))
                .containsExactly("chat");
    }
}
