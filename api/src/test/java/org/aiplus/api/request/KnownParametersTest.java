// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownParametersTest {

    enum Order {
        NAME,
        NEWEST
    }

    static class Shared {
        @QueryParam("cursor")
        String cursor = "";
    }

    @SuppressWarnings("unused")
    static class Resource {
        void list(
                @PathParam("reference") String reference,
                @QueryParam("q") @Size(max = 10) String query,
                @QueryParam("category") List<String> categories,
                @QueryParam("pageSize") @Min(1) @Max(100) int size,
                @QueryParam("verified") boolean verified,
                @QueryParam("order") Order order,
                @QueryParam("since") LocalDate since,
                @QueryParam("at") Instant at,
                @QueryParam("actor") UUID actor,
                @BeanParam Shared shared) {}

        @FurtherParameters
        void search(@QueryParam("q") String query) {}
    }

    private final KnownParameters known = of("list");

    private static KnownParameters of(String operation) {
        return KnownParameters.of(Arrays.stream(Resource.class.getDeclaredMethods())
                .filter(method -> operation.equals(method.getName()))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void an_operation_may_leave_further_parameters_to_its_façade_but_no_hidden_characters() {
        assertThat(of("search").check(Map.of("category", List.of("A", "B")))).isEmpty();
        assertThat(of("search").check(Map.of("category", List.of("A\u0000"))))
                .extracting(Problem::code)
                .containsExactly(ProblemCode.INVALID_PARAMETER);
    }

    @Test
    void declared_parameters_pass() {
        assertThat(known.check(Map.of(
                        "q", List.of("翻譯"),
                        "category", List.of("A", "B"),
                        "pageSize", List.of("100"),
                        "verified", List.of("true"),
                        "order", List.of("NEWEST"),
                        "since", List.of("2026-11-21"),
                        "at", List.of("2026-11-21T00:00:00Z"),
                        "actor", List.of("0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55"),
                        "cursor", List.of("x"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "pageSize, 0",
        "pageSize, 101",
        "pageSize, ten",
        "pageSize, 99999999999",
        "pageSize, ''",
        "pageSize, ' 5'",
        "verified, yes",
        "order, newest",
        "since, 2026-02-30",
        "at, 2026-11-21",
        "actor, 1-1-1-1-1",
        "q, a much longer text",
    })
    void a_value_of_another_type_or_out_of_range_is_refused(String name, String value) {
        assertThat(known.check(Map.of(name, List.of(value))))
                .extracting(Problem::code, problem -> problem.parameters().get("name"))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.INVALID_PARAMETER, name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pageSize | 101 | It is pageSize. Needed: a whole number. The smallest value is 1. The largest value is 100.",
                "order | newest | It is order. Known are: NAME, NEWEST.",
                "verified | yes | It is verified. Needed: true or false.",
                "since | 2026-02-30 | It is since. Needed: a day such as 2026-11-21.",
                "q | a much longer text | It is q. At most 10 characters are allowed.",
            })
    void a_refusal_says_what_would_be_allowed(String name, String value, String said) {
        assertThat(ProblemTexts.detail(known.check(Map.of(name, List.of(value))).get(0), Language.EN))
                .endsWith(said);
    }

    @Test
    void a_single_parameter_is_not_repeated() {
        var problems = known.check(Map.of("pageSize", List.of("5", "6")));

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.INVALID_PARAMETER);
        assertThat(problems.get(0).parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of("name", "pageSize", "times", 1));
    }

    @Test
    void characters_that_nobody_can_see_are_refused() {
        assertThat(known.check(Map.of("q", List.of("a\u0000b")))).hasSize(1);
        assertThat(known.check(Map.of("q", List.of("a\ud800b")))).hasSize(1);
    }

    @Test
    void an_unknown_parameter_is_named_without_its_markup_and_the_known_ones_are_listed() {
        var problems = known.check(Map.of("<b>pagesize</b>", List.of("5")));

        assertThat(problems).extracting(Problem::code).containsExactly(ProblemCode.UNKNOWN_PARAMETER);
        assertThat(problems.get(0).parameters())
                .containsEntry("name", "?b?pagesize??b?")
                .containsEntry(
                        "known",
                        List.of("actor", "at", "category", "cursor", "order", "pageSize", "q", "since", "verified"));
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThat(known.check(Map.of("x".repeat(500), List.of("1"), "order", List.of("?"))))
                .hasSize(2);
    }
}
