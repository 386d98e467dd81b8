// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** From a ranking over an objection to a contract, played by API by the demo people. */
@WithCatalogue
class AwardStoryIT {

    private static final String SECOND_OFFICER = "officer2";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void fromARankingOverAnObjectionToAContract() {
        var story = EvaluationStory.ranked("A contract in the end");
        var award = "/evaluations/" + story.reference() + "/award";
        AwardStory.recommend(story);
        AwardStory.approve(story);
        assertThat(story.status()).isEqualTo("APPROVED");

        var notice = Client.anonymous().get("/api/v1/award-notices/" + story.reference());
        assertThat(notice.json().path("status").asText()).isEqualTo("STANDSTILL");
        var outcome = "/bid-outcomes/" + story.reference();
        var told = loser().read(outcome);
        assertThat(told.path("debrief").path("rank").asInt()).isEqualTo(2);
        assertThat(told.path("debrief").path("lines")).hasSizeGreaterThan(3);
        assertThat(told.toString()).doesNotContain(Bidder.WINNER.words());

        var objection = JSON.createObjectNode().put("language", "en").put("reasons", "Our tests are better.");
        assertThat(Client.as(Bidder.WINNER.person())
                        .post("/api/v1" + outcome + "/objections", objection.toString())
                        .problem())
                .isEqualTo("not-allowed");
        loser().post("/api/v1" + outcome + "/objections", objection.toString()).done();
        AwardStory.days(3);
        assertThat(officer().read(award).path("status").asText()).isEqualTo("OBJECTED");
        var answer = JSON.createObjectNode().put("outcome", "DISMISSED").put("answer", "They were read.");
        assertThat(answer(SECOND_OFFICER, award, answer).problem()).isEqualTo("conflict-undeclared");
        assertThat(answer(EvaluationStory.OFFICER, award, answer).problem()).isEqualTo("second-person-needed");
        story.declare(SECOND_OFFICER, false).done();
        answer(SECOND_OFFICER, award, answer).done();
        AwardStory.days(3);
        var cleared = officer().read(award);
        assertThat(cleared.path("status").asText()).isEqualTo("CLEARED");
        assertThat(loser().post("/api/v1" + outcome + "/objections", objection.toString())
                        .problem())
                .isEqualTo("objection-late");

        var contract = AwardStory.contract(story);
        assertThat(story.status()).isEqualTo("CLOSED");
        assertThat(Client.as(Bidder.WINNER.person())
                        .read(contract)
                        .path("status")
                        .asText())
                .isEqualTo("ACTIVE");
        assertThat(loser().get("/api/v1" + contract).status()).isEqualTo(404);

        var report = officer().read(award + "/report");
        assertThat("/contracts/" + report.path("award").path("contract").asText())
                .isEqualTo(contract);
        assertThat(report.path("places")).hasSize(2);
        assertThat(report.path("sections")).isNotEmpty();
        assertThat(report.path("decisions")).hasSize(1);
        assertThat(loser().get("/api/v1" + award + "/report").status()).isEqualTo(403);
    }

    private static Answer answer(String person, String award, JsonNode answer) {
        var version = officer().read(award);
        return Client.as(person).write("POST", award + "/objections/1/answer", answer, version);
    }

    private static Client officer() {
        return Client.as(EvaluationStory.OFFICER);
    }

    private static Client loser() {
        return Client.as(Bidder.LOSER.person());
    }
}
