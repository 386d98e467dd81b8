// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The conventions of the API, seen from outside: problems, conditions, repeats, and what is refused. */
@WithCatalogue
class ApiConventionsIT {

    private static final String SOLUTIONS = "/api/v1/solutions";

    @Test
    void healthReadinessAndMetricsAnswer() {
        assertThat(Client.anonymous()
                        .get("/api/v1/health")
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("UP");
    }

    @Test
    void aRefusalIsAProblemDocument() {
        var answer = Client.anonymous().get(SOLUTIONS + "/S-999999", "Accept-Language", "zh-HK");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.problem()).isEqualTo("not-found");
        var problem = answer.json();
        assertThat(problem.path("type").asText()).endsWith("/problems/not-found");
        assertThat(problem.path("status").asInt()).isEqualTo(404);
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(answer.header("X-Request-Id")).isNotEmpty();
    }

    @TestFactory
    List<DynamicTest> unknownParametersAreRefused() {
        return List.of(
                        "/api/v1/clock?zone=UTC",
                        "/api/v1/departments?nme=DPO",
                        SOLUTIONS + "/S-000001?fields=name",
                        "/api/v1/health?verbose=true")
                .stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    var answer = Client.anonymous().get(path);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
                    assertThat(answer.body()).contains("unknown-parameter");
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> brokenBodiesAreRefusedWithoutAnError() {
        var deep = "{\"a\":".repeat(400) + "1" + "}".repeat(400);
        return List.of(
                        "",
                        "{",
                        "[]",
                        "null",
                        "\"text\"",
                        "{\"by\":\"P1D\",\"by\":\"P2D\"}",
                        "{\"by\":1}",
                        "{\"by\":\"P1D\",\"offset\":\"P1D\"}",
                        "{\"by\":\"yesterday\"}",
                        "{\"by\":\"P999999999999D\"}",
                        "{\"by\":\"\\u0000\"}",
                        deep)
                .stream()
                .map(body -> DynamicTest.dynamicTest("body " + body.substring(0, Math.min(body.length(), 40)), () -> {
                    var answer = Client.as("admin1").post("/api/v1/clock/advance", body);
                    assertThat(answer.status()).as(answer.toString()).isBetween(400, 422);
                    assertThat(answer.problem()).isNotEmpty();
                    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("org.aiplus");
                }))
                .toList();
    }

    @Test
    void anEntryIsCreatedReadAndRevisedOnCondition() {
        var admin = Client.as("admin1");
        var submission = Fixtures.solution(Ids.next().toString(), "Ledger Lamp", "帳目燈");
        var created = admin.post(SOLUTIONS, submission.toString());
        assertThat(created.status()).as(created.toString()).isEqualTo(201);
        var reference = created.json().path("reference").asText();
        assertThat(created.header("Location")).endsWith(SOLUTIONS + "/" + reference);

        var read = admin.get(SOLUTIONS + "/" + reference);
        var tag = read.header("ETag");
        assertThat(tag).isNotEmpty();
        assertThat(admin.get(SOLUTIONS + "/" + reference, "If-None-Match", tag).status())
                .isEqualTo(304);
        assertThat(Client.anonymous()
                        .get(SOLUTIONS + "/" + reference, "If-None-Match", tag)
                        .status())
                .as("another audience reads other bytes")
                .isEqualTo(200);

        ((com.fasterxml.jackson.databind.node.ObjectNode) submission.get("answers")).put("productVersion", "2.0");
        var json = new String[] {"Content-Type", "application/json"};
        var path = SOLUTIONS + "/" + reference;
        assertThat(admin.send("PUT", path, submission.toString(), json).status())
                .isEqualTo(428);
        var revised = admin.send("PUT", path, submission.toString(), with(json, "If-Match", tag));
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
        assertThat(revised.json().path("revision").asInt()).isEqualTo(2);
        var stale = admin.send("PUT", path, submission.toString(), with(json, "If-Match", tag));
        assertThat(stale.status()).as(stale.toString()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-revision");
    }

    @Test
    void aRepeatedCreateIsDoneOnce(Instance catalogue) throws Exception {
        var admin = Client.as("admin1");
        var submission =
                Fixtures.solution(Ids.next().toString(), "Twice Told", "兩次").toString();
        var key = UUID.nameUUIDFromBytes(submission.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
        var first = admin.post(SOLUTIONS, submission, "Idempotency-Key", key);
        var rows = Rows.count(catalogue);
        var second = admin.post(SOLUTIONS, submission, "Idempotency-Key", key);
        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(second.status()).as(second.toString()).isEqualTo(201);
        assertThat(second.json().path("reference")).isEqualTo(first.json().path("reference"));
        assertThat(Rows.count(catalogue)).isEqualTo(rows);

        var other = Fixtures.solution(Ids.next().toString(), "Other", "另一").toString();
        var reused = admin.post(SOLUTIONS, other, "Idempotency-Key", key);
        assertThat(reused.status()).as(reused.toString()).isEqualTo(409);
        assertThat(reused.problem()).isEqualTo("idempotency-key-reused");
        assertThat(admin.post(SOLUTIONS, other, "Idempotency-Key", "x".repeat(300))
                        .status())
                .isEqualTo(400);
        assertThat(Rows.count(catalogue)).isEqualTo(rows);
    }

    @Test
    void allProblemsOfASubmissionComeAtOnce(Instance catalogue) throws Exception {
        var submission = Fixtures.solution(Ids.next().toString(), "Wrong", "錯");
        submission.put("kind", "SPACESHIP").put("status", "LISTED").put("department", "NOWHERE");
        ((com.fasterxml.jackson.databind.node.ObjectNode) submission.get("answers"))
                .put("generative", "perhaps")
                .put("unheardOf", 1);
        var rows = Rows.count(catalogue);
        var answer = Client.as("admin1").post(SOLUTIONS, submission.toString());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        assertThat(answer.json().path("errors").size()).as(answer.toString()).isGreaterThanOrEqualTo(4);
        assertThat(answer.body())
                .as("rejected values are not echoed")
                .doesNotContain("SPACESHIP")
                .doesNotContain("perhaps");
        assertThat(Rows.count(catalogue)).isEqualTo(rows);
    }

    @Test
    void wrongMethodsAndTypesAreProblemsToo() {
        assertThat(Client.as("admin1").send("DELETE", "/api/v1/clock", null).status())
                .isEqualTo(405);
        assertThat(Client.as("admin1")
                        .send("POST", SOLUTIONS, "<a/>", "Content-Type", "application/xml")
                        .problem())
                .isEqualTo("unsupported-media-type");
        assertThat(Client.anonymous()
                        .get("/api/v1/clock", "Accept", "image/png")
                        .status())
                .isEqualTo(406);
        assertThat(Client.anonymous().get("/api/v1/nowhere").problem()).isEqualTo("not-found");
    }

    private static String[] with(String[] headers, String... more) {
        var all = java.util.Arrays.copyOf(headers, headers.length + more.length);
        System.arraycopy(more, 0, all, headers.length, more.length);
        return all;
    }
}
