// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {

    enum Colour {
        RED,
        GREEN
    }

    record Inner(String name) {}

    record Body(
            @Size(max = 5) String name,
            @Min(1) @Max(9) int count,
            @Nullable Boolean loud,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Duration time,
            @Nullable UUID id,
            @Nullable @Size(max = 2) List<Inner> inner,
            @Nullable Map<String, String> labels,
            @Nullable JsonNode free) {}

    record Document(JsonNode tree) implements WholeBody {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {}
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"a\"", "5", "true"})
    void a_body_that_its_façade_checks_is_at_least_an_object(String json) {
        var body = new ByteArrayInputStream(json.getBytes(UTF_8));
        assertThat(catchThrowableOfType(RuleViolation.class, () -> StrictReader.read(Document.class, body))
                        .problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("", ProblemCode.WRONG_TYPE));
    }

    @Test
    void a_good_body_becomes_a_record() {
        var body = read("""
                {"name":"名稱","count":3,"loud":true,"colour":"RED","day":"2026-11-21","time":"P1D",
                 "id":"0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55","inner":[{"name":"a"}],"labels":{"x":"y"},
                 "free":{"anything":[1,null]}}""");

        assertThat(body.name()).isEqualTo("名稱");
        assertThat(body.day()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(body.time()).isEqualTo(Duration.ofDays(1));
        assertThat(body.inner()).containsExactly(new Inner("a"));
        assertThat(body.free()).isNotNull();
    }

    @Test
    void what_may_be_missing_may_be_missing_or_null() {
        assertThat(read("{\"name\":\"a\",\"count\":1,\"colour\":null}").colour())
                .isNull();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_with_its_place() {
        assertThat(problems("""
                        {"name":"much too long","count":10,"loud":"true","colour":"BLUE","day":"21/11/2026",
                         "inner":[{"nam":"a"},null],"labels":{"a/b":1},"a~b":1}"""))
                .extracting(Problem::pointer, Problem::code)
                .containsExactlyInAnyOrder(
                        tuple("/a~0b", ProblemCode.UNKNOWN_PROPERTY),
                        tuple("/name", ProblemCode.TOO_LONG),
                        tuple("/count", ProblemCode.TOO_LARGE),
                        tuple("/loud", ProblemCode.WRONG_TYPE),
                        tuple("/colour", ProblemCode.UNKNOWN_CODE),
                        tuple("/day", ProblemCode.WRONG_FORMAT),
                        tuple("/inner/0/nam", ProblemCode.UNKNOWN_PROPERTY),
                        tuple("/inner/0/name", ProblemCode.REQUIRED),
                        tuple("/inner/1", ProblemCode.REQUIRED),
                        tuple("/labels/a~1b", ProblemCode.WRONG_TYPE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | | WRONG_TYPE",
                "null | | WRONG_TYPE",
                "{\"name\":\"a\"} | /count | REQUIRED",
                "{\"name\":null,\"count\":1} | /name | REQUIRED",
                "{\"name\":\"a\",\"count\":1.0} | /count | WRONG_TYPE",
                "{\"name\":\"a\",\"count\":\"1\"} | /count | WRONG_TYPE",
                "{\"name\":\"a\",\"count\":99999999999999999999} | /count | TOO_LARGE",
                "{\"name\":\"a\",\"count\":0} | /count | TOO_SMALL",
                "{\"name\":5,\"count\":1} | /name | WRONG_TYPE",
                "{\"name\":\" \",\"count\":1} | /name | REQUIRED",
                "{\"name\":\"a\\u0000\",\"count\":1} | /name | CONTROL_CHARACTER",
                "{\"name\":\"a\",\"count\":1,\"inner\":[{},{},{}]} | /inner | TOO_MANY_ITEMS",
                "{\"name\":\"a\",\"count\":1,\"id\":\"1-1-1-1-1\"} | /id | WRONG_FORMAT",
            })
    void one_thing_that_is_wrong_has_one_place(String json, @Nullable String pointer, ProblemCode code) {
        assertThat(problems(json))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple(pointer == null ? "" : pointer, code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | MALFORMED_JSON",
                "{ | MALFORMED_JSON",
                "{} {} | MALFORMED_JSON",
                "{\"name\":\"a\",\"name\":\"b\"} | DUPLICATE_KEY",
            })
    void what_is_no_json_is_refused_as_a_whole(String json, ProblemCode code) {
        assertThat(problems(json)).extracting(Problem::code).containsExactly(code);
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] bytes = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xff, '"', '}'};

        assertThatThrownBy(() -> StrictReader.read(Body.class, new ByteArrayInputStream(bytes)))
                .isInstanceOf(RuleViolation.class);
    }

    private static Body read(String json) {
        return StrictReader.read(Body.class, new ByteArrayInputStream(json.getBytes(UTF_8)));
    }

    private static List<Problem> problems(String json) {
        var refusal = catchThrowableOfType(RuleViolation.class, () -> read(json));
        assertThat(refusal).as("the refusal of %s", json).isNotNull();
        return refusal.problems();
    }
}
