// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
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

    private static final String CANARY = "GOLDREGENPFEIFER";
    private static final String NONE = "EV-2026-999999";

    private static EvaluationStory story;
    private static String withBids = "";
    private static String without = "";

    @BeforeAll
    static void twoEvaluations() {
        story = EvaluationStory.publishedForQualityOnly("A service with bids");
        withBids = story.reference();
        without = EvaluationStory.publishedForQualityOnly("Another without bid").reference();
        story.bid(Bidder.WINNER);
        story.bid(Bidder.LOSER);
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
        assertThat(story.declare("panel1", false).status()).isEqualTo(200);
        var bids = Client.as("panel1").get("/api/v1/received-bids/" + withBids);
        assertThat(bids.status()).as(bids.toString()).isEqualTo(200);
        assertThat(bids.body()).contains(CANARY).doesNotContain("Quill", "Tern", "S-0", "E-0", "Laboratory");
        var file = Client.as("panel1").get("/api/v1/received-bids/" + withBids + "/A/evidence/1");
        assertThat(file.body()).contains("It holds.");
        assertThat(file.header("Content-Disposition")).contains("bid-A-1.txt");
        assertThat(Client.as("panel2")
                        .get("/api/v1/received-bids/" + withBids + "/A/evidence/1")
                        .problem())
                .isEqualTo("conflict-undeclared");
        assertThat(story.declare("panel3", true).status()).isEqualTo(200);
        assertThat(Client.as("panel3").get("/api/v1/received-bids/" + withBids).problem())
                .isEqualTo("conflict-declared");
        assertThat(Client.as("panel2").get("/api/v1/received-bids/" + withBids).problem())
                .isEqualTo("conflict-undeclared");
    }

    @Test
    @Order(4)
    void aLateBidIsRefusedWithBothTimesAndIsInTheTrail() {
        var vendor = Client.as("vendor1-owner");
        var bid = vendor.read("/bids/" + withBids);
        var late = vendor.write("POST", "/bids/" + withBids + "/submission", null, bid);
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
}
