// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Language;
import org.aiplus.shared.TextState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Content that does not fit together stops the deployment with a message that says where. */
class ContentReaderTest {

    private static final String FOLDER = "question-sets/solution/1/";

    private static QuestionContent read(Map<String, String> changes) {
        var files = new HashMap<String, String>();
        files.put("question-sets/solution/versions.json", "[\"1\"]");
        files.put("vocabularies/vocabularies.json", TestQuestions.VOCABULARIES);
        files.put(FOLDER + "question-set.json", TestQuestions.QUESTIONS);
        for (var language : Language.values()) {
            files.put(FOLDER + "text/" + language.tag() + ".json", TestQuestions.TEXTS);
        }
        files.putAll(changes);
        return QuestionContent.read(path -> parse(path, files));
    }

    private static JsonNode parse(String path, Map<String, String> files) {
        var text = files.get(path);
        if (text == null) {
            throw new IllegalStateException(path + " is missing");
        }
        return StrictJson.parse(text);
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    @Test
    void readsGoodContent() {
        var content = read(Map.of());
        assertThat(content.current().questions()).hasSize(18);
        assertThat(content.current().facets()).extracting(Question::code).containsExactly("colour", "open");
        assertThat(content.texts(content.current()).field("prices", "item", Language.TC))
                .isEqualTo("F");
        var blue = content.vocabularies().get("colour").term("BLUE").orElseThrow();
        assertThat(blue.name().resolve(Language.SC).text()).isEqualTo("蓝");
        assertThat(blue.name().resolve(Language.SC).state()).isEqualTo(TextState.MACHINE_DRAFT);
        assertThat(blue.name().resolve(Language.EN).state()).isEqualTo(TextState.CHECKED);
        assertThat(blue.meaning()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"version\":\"1\"|\"version\":\"2\"|holds version 2",
                "\"titleToo\"|\"title\"|title exists twice",
                "\"second\"|\"first\"|section first exists twice",
                "\"type\":\"TEXT\"|\"type\":\"SCROLL\"|unknown SCROLL",
                "\"publicity\":\"PUBLIC\",\"required\"|\"publicity\":\"SECRET\",\"required\"|unknown SECRET",
                "\"required\":true,\"maxLength\":10}|\"maxlength\":10}|unknown [maxlength]",
                "\"required\":true,\"maxLength\":10}|\"required\":true}|maxLength goes with texts",
                "\"required\":true,\"maxLength\":10}|\"required\":1,\"maxLength\":10}|required is yes or no",
                "\"vocabulary\":\"colour\",\"facet\"|\"vocabulary\":\"taste\",\"facet\"|no vocabulary taste",
                "\"vocabulary\":\"colour\",\"maxItems\":2|\"vocabulary\":\"colour\"|maxItems goes with lists",
                "\"code\":\"days\",|\"code\":\"days\",\"vocabulary\":\"colour\",|a vocabulary goes with a choice",
                "\"code\":\"days\",|\"code\":\"days\",\"facet\":true,|only a choice can be a facet",
                "\"publicity\":\"PUBLIC\",\"facet\"|\"publicity\":\"GOVERNMENT\",\"facet\"|what only some may read",
                "\"min\":0,\"max\":100|\"min\":101,\"max\":100|min is above max",
                "\"check\":\"notInFuture\"|\"check\":\"httpsUrl\"|does not fit the type",
                "\"check\":\"notInFuture\"|\"check\":\"mostly\"|no check mostly",
                "\"code\":\"item\",\"type\":\"TEXT\"|\"code\":\"unit\",\"type\":\"TEXT\"|field unit exists twice",
                "\"code\":\"open\"|\"code\":\"is open\"|bad code is open",
                "\"code\":\"open\",\"type\":\"YES_NO\"|\"code\":\"open\",\"type\":\"GROUP_LIST\"|open",
                "\"code\":\"open\"|\"code\":\"shut\"|shut needs label"
            })
    void refusesQuestionsThatDoNotFit(String from, String to, String message) {
        var questions = changed(TestQuestions.QUESTIONS, from, to);
        assertThatThrownBy(() -> read(Map.of(FOLDER + "question-set.json", questions)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(FOLDER)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"BLUE\"|\"RED\"|has RED twice",
                "\"zh-Hans\":\"红\"|\"zh-Hans\":\" \"|colour RED needs zh-Hans",
                "\"zh-Hans\":\"红\"|\"zh\":\"红\"|colour RED",
                "\"zh-Hans\":\"红\"|\"zh-Hans\":\"红\",\"fr\":\"rouge\"|another number of languages",
                "\"code\":\"RED\"|\"code\":\"RED HOT\"|bad code"
            })
    void refusesVocabulariesThatDoNotFit(String from, String to, String message) {
        var vocabularies = changed(TestQuestions.VOCABULARIES, from, to);
        assertThatThrownBy(() -> read(Map.of("vocabularies/vocabularies.json", vocabularies)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("vocabularies.json")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"first\":\"S\"|\"first\":\"\"|sections needs first",
                "\"first\":\"S\"|\"first\":\"S\",\"third\":\"S\"|unknown [third]",
                "\"open\":{\"label\":\"L\"|\"open\":{\"tag\":\"L\"|open has unknown [tag]",
                "\"prices.item\":\"F\"|\"prices.thing\":\"F\"|fields needs prices.item",
                "\"prices.item\":\"F\"|\"prices.item\":\"F\",\"x.y\":\"F\"|unknown [x.y]"
            })
    void refusesTextsWithOtherKeysThanTheQuestions(String from, String to, String message) {
        var texts = changed(TestQuestions.TEXTS, from, to);
        assertThatThrownBy(() -> read(Map.of(FOLDER + "text/zh-Hans.json", texts)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text/zh-Hans.json")
                .hasMessageContaining(message);
    }

    @Test
    void refusesToGoWithoutAnyVersion() {
        assertThatThrownBy(() -> read(Map.of("question-sets/solution/versions.json", "[]")))
                .isInstanceOf(IllegalStateException.class);
    }
}
