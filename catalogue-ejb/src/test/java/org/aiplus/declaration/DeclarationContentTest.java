// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationContentTest {

    @Test
    void whatShipsCoversEverythingThatVendorsMustDeclare() {
        assertThat(new Declarations().current())
                .extracting(Declaration::code)
                .containsExactly("EXCLUSION_GROUNDS", "TERMS", "RESPONSIBLE_AI", "STANDING_OFFER");
    }

    @Test
    void everythingIsSaidInEveryLanguage() {
        for (var declaration : new Declarations().current()) {
            assertThat(declaration.title().texts()).hasSize(Language.values().length);
            for (var question : declaration.questions()) {
                assertThat(question.label().texts()).as(question.code()).hasSize(Language.values().length);
            }
        }
    }

    @Test
    void theWorstAnswerCounts() {
        var grounds = new Declarations().current("EXCLUSION_GROUNDS").orElseThrow();
        var judgement = grounds.judge(Map.of("conflict", "YES", "insolvent", "YES"));
        assertThat(judgement.outcome()).isEqualTo(DeclarationOutcome.FAIL);
        assertThat(judgement.reasons()).containsExactly("insolvent", "conflict");
        assertThat(grounds.judge(Map.of("conflict", "YES")).outcome()).isEqualTo(DeclarationOutcome.REVIEW);
        assertThat(grounds.judge(Map.of("conflict", "NO")).outcome()).isEqualTo(DeclarationOutcome.PASS);
    }

    @Test
    void aNewerVersionTakesTheOldOnesPlaceAndTheOldOneStaysReadable() {
        var both = DeclarationContent.read(files(
                "{\"code\": \"T\", \"versions\": [\"1\", \"2\"]}",
                QUESTION,
                "{\"question\": \"a\", \"answer\": \"NO\", \"outcome\": \"FAIL\"}"));
        var declarations = new Declarations(both);
        assertThat(declarations.current()).extracting(Declaration::version).containsExactly("2");
        assertThat(declarations.find("T", "1")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'code': 'b', 'type': 'YES_NO'} | {'question': 'b', 'answer': 'NO', 'outcome': 'FAIL'} | no text",
                "{'code': 'a', 'type': 'YES_NO'} | {'question': 'x', 'answer': 'NO', 'outcome': 'FAIL'} | no answer NO"
                        + " to x",
                "{'code': 'a', 'type': 'YES_NO'} | {'question': 'a', 'answer': 'NEVER', 'outcome': 'FAIL'} | no answer"
                        + " NEVER",
                "{'code': 'a', 'type': 'YES_NO', 'when': {'question': 'z', 'is': 'YES'}} | {'question': 'a', 'answer':"
                        + " 'NO', 'outcome': 'FAIL'} | no answer YES to z",
                "{'code': 'a', 'type': 'TEXT', 'options': ['A']} | {'question': 'a', 'answer': 'NO', 'outcome':"
                        + " 'FAIL'} | no text /options",
            })
    void contentThatDoesNotFitTogetherIsRefused(String question, String rule, String fault) {
        assertThatThrownBy(() -> DeclarationContent.read(files(
                        "{\"code\": \"T\", \"versions\": [\"1\"]}",
                        question.replace('\'', '"'),
                        rule.replace('\'', '"'))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(fault);
    }

    private static final String QUESTION = "{\"code\": \"a\", \"type\": \"YES_NO\"}";

    private static Function<String, JsonNode> files(String index, String question, String rule) {
        return path -> {
            if (path.equals("declarations.json")) {
                return StrictJson.parse("[" + index + "]");
            }
            if (path.endsWith("declaration.json")) {
                return StrictJson.parse("{\"code\": \"T\", \"version\": \"" + path.split("/", -1)[1]
                        + "\", \"validDays\": 10, \"remindDays\": 2, \"questions\": [" + question + "], \"rules\": ["
                        + rule + "]}");
            }
            return StrictJson.parse("{\"title\": \"T\", \"lead\": \"L\", \"questions\": {\"a\": {\"label\": \"A\"}}}");
        };
    }
}
