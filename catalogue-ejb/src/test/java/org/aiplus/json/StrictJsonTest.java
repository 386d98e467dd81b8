// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static Problem refusal(String json) {
        var refused = catchThrowableOfType(RuleViolation.class, () -> StrictJson.parse(json));
        var fromBytes = catchThrowableOfType(
                RuleViolation.class, () -> StrictJson.parse(new ByteArrayInputStream(json.getBytes(UTF_8))));
        assertThat(refused).as("refusal of text").isNotNull();
        assertThat(fromBytes).as("refusal of bytes").isNotNull();
        assertThat(fromBytes.problems().get(0).code())
                .isEqualTo(refused.problems().get(0).code());
        assertThat(refused.problems()).hasSize(1);
        return refused.problems().get(0);
    }

    @Test
    void parsesAnOrdinaryDocument() {
        var tree = StrictJson.parse("{\"a\":[1,2.50,true,null,\"數\"]}");
        assertThat(tree.at("/a/1").decimalValue()).isEqualByComparingTo("2.5");
        assertThat(tree.at("/a/4").textValue()).isEqualTo("數");
    }

    @Test
    void saysWhereADocumentIsMalformed() {
        assertThat(refusal("{\"a\": 1,\n \"b\" 2}"))
                .isEqualTo(new Problem(ProblemCode.MALFORMED_JSON, null, Map.of("line", 2, "column", 6)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "{",
                "[1,]",
                "{'a':1}",
                "{a:1}",
                "[NaN]",
                "[01]",
                "[+1]",
                "[.5]",
                "/* no */ 1",
                "\"a\nb\"",
                "\"\\x\"",
                "[1E99999999999]",
                "\"\\ud8\""
            })
    void refusesWhatIsNotJson(String json) {
        assertThat(refusal(json).code()).isEqualTo(ProblemCode.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "1 2", "[] ]", "{}x"})
    void refusesASecondDocumentBehindTheFirst(String json) {
        assertThat(refusal(json).code()).isEqualTo(ProblemCode.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "[{\"x\":{\"a\":1,\"b\":2,\"a\":3}}]",
                "{\"a\":1,\"\\u0061\":2}",
                "{\"\":1,\"\":2}"
            })
    void refusesAKeyThatAppearsTwice(String json) {
        assertThat(refusal(json).code()).isEqualTo(ProblemCode.DUPLICATE_KEY);
    }

    @Test
    void allowsTheSameKeyInDifferentObjects() {
        assertThat(StrictJson.parse("[{\"a\":{\"a\":1}},{\"a\":2}]")).hasSize(2);
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        var deepest = "[".repeat(StrictJson.MAX_DEPTH) + "]".repeat(StrictJson.MAX_DEPTH);
        assertThat(StrictJson.parse(deepest).isArray()).isTrue();
        assertThat(refusal("[" + deepest + "]").code()).isEqualTo(ProblemCode.NESTED_TOO_DEEPLY);
        assertThat(refusal("{\"a\":".repeat(100_000)).code()).isEqualTo(ProblemCode.NESTED_TOO_DEEPLY);
    }

    @Test
    void boundsStringsNamesAndNumbers() {
        assertThat(StrictJson.parse('"' + "長".repeat(50_000) + '"').textValue()).hasSize(50_000);
        assertThat(refusal('"' + "a".repeat(StrictJson.MAX_STRING + 1) + '"').parameters())
                .containsEntry("maximum", StrictJson.MAX_STRING);
        assertThat(refusal("{\"" + "n".repeat(StrictJson.MAX_NAME + 5_000) + "\":1}")
                        .parameters())
                .containsEntry("maximum", StrictJson.MAX_NAME);
        assertThat(refusal("[1, " + "9".repeat(StrictJson.MAX_NUMBER + 1) + "]").parameters())
                .containsEntry("maximum", StrictJson.MAX_NUMBER);
    }

    @Test
    void neverRepeatsTheContent() {
        var problem = refusal("{\"a\": secretword}");
        assertThat(problem.parameters().toString()).doesNotContain("secret");
        assertThat(problem.parameters()).containsOnlyKeys("line", "column");
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        var latin1 = new ByteArrayInputStream("{\"a\":\"\u00e9\u00e8\"}".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> StrictJson.parse(latin1))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("malformed-json");
    }

    @Test
    void reportsABrokenStreamAsSuch() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> StrictJson.parse(broken)).isInstanceOf(UncheckedIOException.class);
    }
}
