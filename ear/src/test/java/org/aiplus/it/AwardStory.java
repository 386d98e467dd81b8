// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

/** How an evaluation goes on after its ranking, each step by those who may take it. */
public final class AwardStory {

    private static final String APPROVER = "approver-dpo";
    private static final ObjectMapper JSON = new ObjectMapper();

    private AwardStory() {}

    /** The officer recommends the first of the ranking. */
    public static void recommend(EvaluationStory story) {
        var said = JSON.createObjectNode()
                .put("language", "en")
                .put("letter", story.letter(Bidder.WINNER))
                .put("reasons", "It is proved, and it is the best value.");
        officer()
                .write(
                        "POST",
                        award(story) + "/recommendations",
                        said,
                        officer().read(award(story)))
                .done();
    }

    /** An approver of the department declares, and only then approves. */
    public static void approve(EvaluationStory story) {
        var approver = Client.as(APPROVER);
        assertThat(approver.get("/api/v1" + award(story)).problem()).isEqualTo("conflict-undeclared");
        story.declare(APPROVER, false).done();
        var round = "/approvals/" + approver.read(award(story)).path("approval").asText();
        var known = approver.read(round);
        var step = known.path("steps").get(0).path("id").asText();
        approver.write(
                        "POST",
                        round + "/steps/" + step + "/decision",
                        JSON.createObjectNode().put("outcome", "APPROVE"),
                        known)
                .done();
    }

    /** The officer makes the contract once nothing stands against it; its address. */
    public static String contract(EvaluationStory story) {
        var cleared = officer().read(award(story));
        var terms = JSON.createObjectNode();
        terms.put("value", cleared.path("recommendations").get(0).path("price").decimalValue())
                .put("startsOn", "2099-01-01")
                .put("endsOn", "2099-12-31");
        var made = officer()
                .write("POST", award(story) + "/contract", terms, cleared)
                .done();
        return "/contracts/" + made.path("contract").asText();
    }

    /** Days pass. */
    public static void days(int days) {
        Client.as("admin1")
                .post("/api/v1/clock/advance", "{\"by\":\"PT" + 24 * days + "H\"}")
                .done();
    }

    private static String award(EvaluationStory story) {
        return "/evaluations/" + story.reference() + "/award";
    }

    private static Client officer() {
        return Client.as(EvaluationStory.OFFICER);
    }
}
