// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What the officer of an {@link EvaluationStory} writes. */
final class StoryDraft {

    private StoryDraft() {}

    /** The usual draft with both tools, two gates and three criteria; bids close in fifty minutes. */
    static ObjectNode content(JsonNode evaluation) {
        ObjectNode content = evaluation.path("content").deepCopy();
        content.put("estimatedValue", 40_000);
        var scheme = (ObjectNode) content.path("scheme");
        scheme.putArray("gates").add("G-01").add("G-02");
        var criteria = scheme.putArray("criteria");
        Map.of("EAF-10.1", 50, "EAF-02.1", 30, "VEN-06", 20)
                .forEach(
                        (code, weight) -> criteria.addObject().put("code", code).put("weight", weight));
        scheme.putObject("sectionFloors").put("EAF-10", 40);
        var candidates = content.putArray("candidates");
        for (var bidder : Bidder.values()) {
            candidates.addObject().put("solution", bidder.solution());
        }
        var now = Instant.parse(
                Client.anonymous().get("/api/v1/clock").json().path("now").asText());
        content.put("closesAt", now.plus(Duration.ofMinutes(50)).toString());
        content.putArray("documents").addObject().put("title", "What we need").put("text", "A service.");
        return content;
    }

    /** Subject of somebody among those who can be chosen. */
    static String subject(JsonNode people, String name) {
        for (var person : people) {
            if (person.path("name").asText().equals(name)) {
                return person.path("person").asText();
            }
        }
        throw new AssertionError(name + " cannot be chosen");
    }

    /** Whether the panel is not of one mind about a criterion. */
    static boolean differs(String criterion) {
        return criterion.equals("EAF-10.1");
    }

    /** What somebody of the panel says: a gate is passed. */
    static ObjectNode judgement(boolean gate, int given) {
        var judgement = JsonNodeFactory.instance.objectNode().put("reason", "As the answer shows.");
        return gate ? judgement.put("passed", true) : judgement.put("mark", given);
    }
}
