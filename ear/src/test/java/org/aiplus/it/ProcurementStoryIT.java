// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A procurement from publication to the ranking, played by API by the demo people, with what is refused at each step. */
@WithCatalogue
@TestMethodOrder(OrderAnnotation.class)
class ProcurementStoryIT {

    private static final String CANARY_PRICE = "7654.321";

    private static EvaluationStory story;

    @BeforeAll
    static void published() {
        story = EvaluationStory.publishedWithCalibration("A service with sealed prices");
    }

    @Test
    @Order(1)
    void whatIsPublishedIsFrozenWithItsCandidates() {
        var evaluation = story.evaluation();
        assertThat(evaluation.path("status").asText()).isEqualTo("PUBLISHED");
        assertThat(evaluation.path("hash").asText()).hasSize(64);
        assertThat(evaluation.path("candidates")).hasSize(2).allSatisfy(candidate -> assertThat(
                        candidate.path("hash").asText())
                .hasSize(64));
        var changed = Client.as(EvaluationStory.OFFICER)
                .write("PUT", "/evaluations/" + story.reference() + "/content", evaluation.path("content"), evaluation);
        assertThat(changed.problem()).as(changed.toString()).isEqualTo("evaluation-frozen");
        var sealed = opening("officer2");
        assertThat(sealed.path("status").asText()).isEqualTo("SEALED");
        assertThat(sealed.path("officers")).hasSize(3);
    }

    @Test
    @Order(2)
    void vendorsBidAndNobodyReadsBeforeClosing() {
        story.bid(Bidder.WINNER);
        story.price(Bidder.LOSER, CANARY_PRICE);
        story.bid(Bidder.LOSER);
        assertThat(Client.as("panel1")
                        .get("/api/v1/received-bids/" + story.reference())
                        .problem())
                .isEqualTo("bids-sealed");
        assertThat(story.open("officer1").problem()).isEqualTo("quality-not-closed");
        story.closeBids();
        var known = Client.as(Bidder.LOSER.person()).read("/bids/" + story.reference());
        var late = Client.as(Bidder.LOSER.person())
                .write("POST", "/bids/" + story.reference() + "/submission", null, known);
        assertThat(late.problem()).as(late.toString()).isEqualTo("bid-late");
    }

    @Test
    @Order(3)
    void whoHasNotDeclaredOrHasAnInterestStaysOutside() {
        var undeclared = Client.as("panel2").get("/api/v1/panel/" + story.reference() + "/marks");
        assertThat(undeclared.problem()).as(undeclared.toString()).isEqualTo("conflict-undeclared");
        story.declareAll();
        var conflicted = Client.as(EvaluationStory.CONFLICTED).get("/api/v1/panel/" + story.reference() + "/marks");
        assertThat(conflicted.problem()).as(conflicted.toString()).isEqualTo("conflict-declared");
        story.recuseTheConflicted();
        assertThat(Client.as(EvaluationStory.CONFLICTED)
                        .get("/api/v1/evaluations/" + story.reference())
                        .status())
                .isEqualTo(404);
        assertThat(story.evaluation().path("panel"))
                .hasSize(5)
                .anySatisfy(seat -> assertThat(seat.path("endReason").asText()).contains("A cousin"));
    }

    @Test
    @Order(4)
    void samplesAreMarkedAloneBeforeBids() {
        var samples = new CalibrationStory(story);
        samples.set("EAF-10.1");
        var early = Client.as("panel1").read("/panel/" + story.reference() + "/marks");
        assertThat(early.path("awaitsCalibration").asBoolean()).isTrue();
        var refused =
                Client.as("panel1").write("POST", "/panel/" + story.reference() + "/marks/submission", null, early);
        assertThat(refused.problem()).as(refused.toString()).isEqualTo("calibration-required");
        EvaluationStory.MARKERS.stream().limit(3).forEach(person -> samples.mark(person, 1, 3));
        assertThat(samples.read("auditor").toString())
                .as("nobody reads marks before all are in")
                .doesNotContain("Reason 3.");
        samples.mark("panel3", 0, 4);
        var seen = samples.read("auditor").path("exercise");
        assertThat(seen.path("status").asText()).isEqualTo("REVEALED");
        assertThat(seen.path("samples").get(0).path("given")).hasSize(4);
        assertThat(seen.path("samples").get(1).path("median").asInt()).isEqualTo(3);
        assertThat(seen.path("agreement").path("few").asBoolean()).isTrue();
        samples.agree(1, 1);
        samples.agree(2, 3);
        samples.close();
        var sheet = Client.as("panel1").read("/panel/" + story.reference() + "/marks");
        assertThat(sheet.path("guidance")).hasSize(2);
        assertThat(sheet.path("awaitsCalibration").asBoolean()).isFalse();
    }

    @Test
    @Order(5)
    void everybodyMarksAloneUntilAllAreIn() {
        EvaluationStory.MARKERS.forEach(story::mark);
        EvaluationStory.MARKERS.stream().limit(3).forEach(story::submitMarks);
        var early = Client.as("panel1").get("/api/v1/panel/" + story.reference() + "/consensus");
        assertThat(early.problem()).as(early.toString()).isEqualTo("marks-sealed");
        assertThat(story.status()).isEqualTo("MARKING");
        EvaluationStory.MARKERS.stream().skip(3).forEach(story::submitMarks);
        assertThat(story.status()).isEqualTo("MODERATION");
    }

    @Test
    @Order(6)
    void aBidderAnswersThePanelAndAllOfItReadIt() {
        var asked = story.ask("panel1", Bidder.LOSER, "EAF-02.1");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        var seen = Client.as(Bidder.LOSER.person())
                .read("/bid-inquiries/" + story.reference())
                .path("items");
        assertThat(seen).hasSize(1);
        assertThat(Client.as(Bidder.WINNER.person())
                        .read("/bid-inquiries/" + story.reference())
                        .path("items"))
                .isEmpty();
        story.answer(Bidder.LOSER, seen.get(0), "In annex three.").done();
        assertThat(Client.as("panel3")
                        .read("/panel/" + story.reference() + "/inquiries")
                        .path("items")
                        .get(0)
                        .path("answer")
                        .asText())
                .isEqualTo("In annex three.");
        assertThat(Client.as(EvaluationStory.CONFLICTED)
                        .get("/api/v1/panel/" + story.reference() + "/inquiries")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(7)
    void theChairModeratesWithReasonsAndDoesNotCloseAlone() {
        var apart = consensus().path("points").get(0);
        assertThat(apart.path("criterion").asText()).isEqualTo("EAF-10.1");
        assertThat(apart.path("spread").asInt()).isEqualTo(3);
        var silent = story.settle(apart, 3, null);
        assertThat(silent.body()).as(silent.toString()).contains("/reason", "required");
        assertThat(story.stand(EvaluationStory.CHAIR, "closing").problem()).isEqualTo("consensus-incomplete");
        story.moderate();
        assertThat(story.stand(EvaluationStory.CHAIR, "closing").problem()).isEqualTo("second-person-needed");
        story.closeQuality();
        var settled = consensus().path("points").get(0);
        assertThat(story.settle(settled, 1, "Second thoughts.").problem()).isEqualTo("transition-not-allowed");
        assertThat(settled.path("marks"))
                .as("the marks of the people stay beside the consensus")
                .hasSize(4);
    }

    @Test
    @Order(8)
    void oneOfficerDoesNotOpenAndTwoDo() {
        assertThat(Client.as(EvaluationStory.OFFICER)
                        .get("/api/v1/evaluations/" + story.reference() + "/ranking")
                        .problem())
                .isEqualTo("ranking-not-ready");
        story.open("officer1").done();
        assertThat(story.open("officer1").problem()).isEqualTo("second-person-needed");
        assertThat(opening("officer1").path("status").asText()).isEqualTo("SEALED");
        story.open("officer3").done();
        var opened = opening("officer1");
        assertThat(opened.path("status").asText()).isEqualTo("OPENED");
        assertThat(opened.path("prices")).hasSize(2).allSatisfy(price -> assertThat(price.path("receivedHash"))
                .isEqualTo(price.path("sealedHash")));
        assertThat(opened.path("prices").toString()).contains("{\"SERVICE\":800.0}");
        assertThat(story.open("officer2").problem()).isEqualTo("transition-not-allowed");
    }

    @Test
    @Order(9)
    void theRankingComesOutTheSameWheneverItIsComputed() {
        var ranking = story.ranking("panel3");
        assertThat(ranking.path("reproduced").asBoolean()).isTrue();
        var places = places(ranking);
        assertThat(places).extracting(place -> place.path("rank").asInt()).containsExactly(1, 2);
        assertThat(places)
                .extracting(place -> place.path("letter").asText())
                .containsExactly(story.letter(Bidder.WINNER), story.letter(Bidder.LOSER));
        var question = Client.as("panel3")
                .read("/evaluations/" + story.reference() + "/ranking/what-if?qualityWeight=50&formula=LINEAR");
        assertThat(question.path("whatIf").asBoolean()).isTrue();
        assertThat(story.ranking("chair").path("inputHash")).isEqualTo(ranking.path("inputHash"));
        assertThat(Client.as("auditor")
                        .get("/api/v1/evaluations/" + story.reference() + "/ranking")
                        .problem())
                .as("auditors declare like everybody else")
                .isEqualTo("conflict-undeclared");
    }

    private static List<JsonNode> places(JsonNode ranking) {
        return StreamSupport.stream(ranking.path("places").spliterator(), false).toList();
    }

    private static JsonNode opening(String officer) {
        return Client.as(officer).read("/evaluations/" + story.reference() + "/opening");
    }

    private static JsonNode consensus() {
        return Client.as(EvaluationStory.CHAIR).read("/panel/" + story.reference() + "/consensus");
    }
}
