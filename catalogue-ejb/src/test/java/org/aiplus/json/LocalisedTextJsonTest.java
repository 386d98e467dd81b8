// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.aiplus.shared.Language;
import org.aiplus.shared.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalisedTextJsonTest {

    private static final String GOOD =
            "{\"en\":{\"text\":\"E\",\"state\":\"CHECKED\"},\"zh-Hans\":{\"text\":\"简\",\"state\":\"MACHINE_DRAFT\"}}";

    private static List<String> problems(String json) {
        var problems = new Problems();
        var text = LocalisedTextJson.read(StrictJson.parse(json), false, 5, "/name", problems);
        assertThat(text == null).isEqualTo(!problems.none());
        return problems.list().stream().map(p -> p.pointer() + " " + p.code()).toList();
    }

    private static LocalisedText read(String json) {
        var problems = new Problems();
        var text = LocalisedTextJson.read(StrictJson.parse(json), false, 5, "/name", problems);
        assertThat(problems.list()).isEmpty();
        assertThat(text).isNotNull();
        return text;
    }

    @Test
    void readsAndWritesInTheOrderOfTheLanguages() throws IOException {
        var backwards =
                "{\"zh-Hans\":{\"state\":\"MACHINE_DRAFT\",\"text\":\"简\"},\"en\":{\"state\":\"CHECKED\",\"text\":\"E\"}}";
        var text = read(backwards);
        assertThat(text).isEqualTo(read(GOOD));
        assertThat(text.resolve(Language.TC).text()).isEqualTo("简");
        assertThat(LocalisedTextJson.toTree(text)).hasToString(GOOD);
        var written = new StringWriter();
        try (var json = new JsonFactory().createGenerator(written)) {
            LocalisedTextJson.write(json, text);
        }
        assertThat(written).hasToString(GOOD);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null|/name WRONG_TYPE",
                "[]|/name WRONG_TYPE",
                "\"E\"|/name WRONG_TYPE",
                "{}|/name REQUIRED",
                "{\"en\":\"E\"}|/name/en WRONG_TYPE",
                "{\"en\":{}}|/name/en/text REQUIRED,/name/en/state REQUIRED",
                "{\"EN\":{\"text\":\"E\",\"state\":\"CHECKED\"}}|/name/EN UNKNOWN_LANGUAGE",
                "{\"zh-Hant\":{\"text\":\"E\",\"state\":\"CHECKED\"}}|/name/zh-Hant UNKNOWN_LANGUAGE",
                "{\"en\":{\"text\":\"E\",\"state\":\"checked\"}}|/name/en/state UNKNOWN_CODE",
                "{\"en\":{\"text\":\"E\",\"state\":true}}|/name/en/state WRONG_TYPE",
                "{\"en\":{\"text\":7,\"state\":\"CHECKED\"}}|/name/en/text WRONG_TYPE",
                "{\"en\":{\"text\":\" \\t \",\"state\":\"CHECKED\"}}|/name/en/text REQUIRED",
                "{\"en\":{\"text\":\"abcdef\",\"state\":\"CHECKED\"}}|/name/en/text TOO_LONG",
                "{\"en\":{\"text\":\"a\\nb\",\"state\":\"CHECKED\"}}|/name/en/text CONTROL_CHARACTER",
                "{\"en\":{\"text\":\"\\udc00\",\"state\":\"CHECKED\"}}|/name/en/text WRONG_FORMAT",
                "{\"en\":{\"text\":\"E\",\"state\":\"CHECKED\",\"by\":\"me\"}}|/name/en/by UNKNOWN_PROPERTY"
            })
    void refuses(String json, String expected) {
        assertThat(problems(json)).containsExactly(expected.split(","));
    }

    @Test
    void pointersSurviveStrangeKeys() {
        assertThat(problems("{\"a/b\":1}")).containsExactly("/name/a~1b UNKNOWN_LANGUAGE");
        assertThat(problems("{\"\\u0007\":1}")).containsExactly("/name UNKNOWN_LANGUAGE");
    }
}
