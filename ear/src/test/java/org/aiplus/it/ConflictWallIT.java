// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.access.AccessTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The conflict wall from outside: two evaluations that are the same but for their bids. Before closing every address answers
 * everybody alike about both; after closing nobody reads a word of a bid who has not declared.
 */
@WithCatalogue
@TestMethodOrder(OrderAnnotation.class)
class ConflictWallIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CANARY = "GOLDREGENPFEIFER";
    private static final String NONE = "EV-2026-999999";
    private static final Map<String, String> PANEL =
            Map.of("chair", "Peter Yuen", "panel1", "Leo Hui", "panel2", "Mandy Chow", "panel3", "Nathan Lo");

    private static String withBids = "";
    private static String without = "";

    @BeforeAll
    static void twoEvaluations() {
        PANEL.keySet().forEach(person -> Client.as(person).get("/api/v1/account"));
        withBids = published("A service with bids");
        without = published("Another without bid");
        bid("vendor1-owner", "Quill Reply Drafter");
        bid("vendor2-owner", "Tern & Tiller Plan Reader");
    }

    @Test
    @Order(1)
    void beforeClosingNothingTellsThatAnybodyHasBid() {
        for (var person : AccessTable.CALLERS.values()) {
            if (person.equals("vendor1-owner") || person.isEmpty()) {
                continue;
            }
            var client = Client.as(person);
            for (var address : addresses()) {
                var one = client.get(address.replace(NONE, withBids));
                var other = client.get(address.replace(NONE, without));
                assertThat(one.status()).as(person + " " + address).isEqualTo(other.status());
                assertThat(one.body()).as(person + " " + address).doesNotContain(CANARY);
                if (!address.contains("?")) {
                    assertThat(plain(one)).as(person + " " + address).isEqualTo(plain(other));
                }
            }
        }
    }

    @Test
    @Order(2)
    void afterClosingNobodyReadsABidWithoutDeclaring() {
        assertThat(Client.as("admin1")
                        .post("/api/v1/clock/advance", "{\"by\":\"PT1H\"}")
                        .status())
                .isEqualTo(200);
        int asked = 0;
        for (var person : AccessTable.CALLERS.values()) {
            if (person.equals("vendor1-owner") || person.isEmpty()) {
                continue;
            }
            for (var address : addresses()) {
                var answer = Client.as(person).get(address.replace(NONE, withBids));
                assertThat(answer.status()).as(person + " " + address).isLessThan(500);
                assertThat(answer.body()).as(person + " " + address).doesNotContain(CANARY);
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(100);
        var refused = Client.as("panel1").get("/api/v1/received-bids/" + withBids);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("conflict-undeclared");
    }

    @Test
    @Order(3)
    void whoHasDeclaredReadsAndWhoHasAnInterestNeverDoes() {
        assertThat(declare("panel1", false).status()).isEqualTo(200);
        var bids = Client.as("panel1").get("/api/v1/received-bids/" + withBids);
        assertThat(bids.status()).as(bids.toString()).isEqualTo(200);
        assertThat(bids.body()).contains(CANARY).doesNotContain("Quill", "Tern", "S-0");
        assertThat(declare("panel3", true).status()).isEqualTo(200);
        assertThat(Client.as("panel3").get("/api/v1/received-bids/" + withBids).problem())
                .isEqualTo("conflict-declared");
        assertThat(Client.as("panel2").get("/api/v1/received-bids/" + withBids).problem())
                .isEqualTo("conflict-undeclared");
    }

    @Test
    @Order(4)
    void aLateBidIsRefusedWithBothTimesAndIsInTheTrail() {
        var vendor = Client.as("vendor1-owner");
        var bid = vendor.get("/api/v1/bids/" + withBids).json();
        var late = vendor.send("POST", "/api/v1/bids/" + withBids + "/submission", null, "If-Match", tag(bid));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("bid-late");
        assertThat(late.body()).contains("Closing time", "Received");
        Await.until("the refusal is in the trail", Duration.ofSeconds(30), () -> Client.as("auditor")
                .get("/api/v1/audit-entries?pageSize=50")
                .body()
                .contains("bid.submit"));
    }

    private static List<String> addresses() {
        return Routes.readable().stream()
                .filter(address -> address.startsWith("/api/"))
                .filter(address ->
                        address.contains(NONE) || address.contains("evaluation") || address.contains("solutions"))
                .toList();
    }

    /** An answer without what differs for good reason: references, titles, times, hashes and what is made of them. */
    private static String plain(Answer answer) {
        return answer.status() + " "
                + answer.body()
                        .replace(withBids, NONE)
                        .replace(without, NONE)
                        .replace("A service with bids", "T")
                        .replace("Another without bid", "T")
                        .replaceAll("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z", "TIME")
                        .replaceAll("[0-9a-f]{64}", "HASH")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID");
    }

    private static String published(String title) {
        var officer = Client.as("officer1");
        var opened = officer.post("/api/v1/evaluations", "{\"language\":\"en\",\"title\":\"" + title + "\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
        var evaluation = opened.json();
        var address = "/api/v1/evaluations/" + evaluation.path("reference").asText();
        evaluation = changed(officer.send(
                "PUT",
                address + "/content",
                content(evaluation),
                "If-Match",
                tag(evaluation),
                "Content-Type",
                "application/json"));
        var known = officer.get("/api/v1/evaluation-panels").json().path("items");
        for (var seat : PANEL.entrySet()) {
            var place = JSON.createObjectNode()
                    .put("person", subject(known, seat.getValue()))
                    .put("role", seat.getKey().equals("chair") ? "CHAIR" : "MEMBER")
                    .put("division", "Division of " + seat.getKey());
            evaluation = changed(officer.post(
                    address.replace("/evaluations/", "/evaluation-panels/") + "/places",
                    place.toString(),
                    "If-Match",
                    tag(evaluation)));
        }
        evaluation = changed(officer.send("POST", address + "/publication", null, "If-Match", tag(evaluation)));
        assertThat(evaluation.path("status").asText()).isEqualTo("PUBLISHED");
        return evaluation.path("reference").asText();
    }

    private static String content(JsonNode evaluation) {
        ObjectNode content = evaluation.path("content").deepCopy();
        content.put("estimatedValue", 40_000);
        ((ObjectNode) content.path("scheme")).put("formula", "QUALITY_ONLY").put("qualityWeight", 100);
        var candidates = content.putArray("candidates");
        candidates.addObject().put("solution", solution("Quill Reply Drafter"));
        candidates.addObject().put("solution", solution("Tern & Tiller Plan Reader"));
        var now = Instant.parse(
                Client.anonymous().get("/api/v1/clock").json().path("now").asText());
        content.put("closesAt", now.plus(Duration.ofMinutes(50)).toString());
        content.putArray("documents").addObject().put("title", "What we need").put("text", "A service.");
        return content.toString();
    }

    private static String solution(String name) {
        for (var item : Client.as("officer1")
                .get("/api/v1/solutions?pageSize=10&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                .json()
                .path("items")) {
            if (item.path("name").path("en").path("text").asText().equals(name)) {
                return item.path("reference").asText();
            }
        }
        throw new AssertionError("no entry " + name);
    }

    private static String subject(JsonNode people, String name) {
        for (var person : people) {
            if (person.path("name").asText().equals(name)) {
                return person.path("person").asText();
            }
        }
        throw new AssertionError(name + " cannot be appointed");
    }

    private static void bid(String person, String tool) {
        var vendor = Client.as(person);
        var scheme = vendor.get("/api/v1/bid-invitations/" + withBids).json().path("scheme");
        var content = JSON.createObjectNode().put("language", "en").put("solution", solution(tool));
        var responses = content.putObject("responses");
        scheme.path("gates").forEach(gate -> respond(responses, gate.asText()));
        scheme.path("criteria")
                .forEach(one -> respond(responses, one.path("code").asText()));
        respond(responses, "INNOVATION");
        var address = "/api/v1/bids/" + withBids;
        var saved = changed(vendor.send(
                "PUT",
                address,
                content.toString(),
                "If-Match",
                tag(vendor.get(address).json()),
                "Content-Type",
                "application/json"));
        changed(vendor.send("POST", address + "/submission", null, "If-Match", tag(saved)));
    }

    private static void respond(ObjectNode responses, String code) {
        responses.putObject(code).put("text", CANARY + " for " + code).putArray("evidence");
    }

    private static Answer declare(String person, boolean interest) {
        var body = JSON.createObjectNode();
        var declarations = body.putArray("declarations");
        declarations
                .addObject()
                .put("vendor", "DEMO-0001")
                .put("interest", interest)
                .put("words", "A cousin.");
        declarations.addObject().put("vendor", "DEMO-0002").put("interest", false);
        return Client.as(person).post("/api/v1/conflict-declarations/" + withBids, body.toString());
    }

    private static JsonNode changed(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static String tag(JsonNode object) {
        return "\"" + object.path("version").asText() + "\"";
    }
}
