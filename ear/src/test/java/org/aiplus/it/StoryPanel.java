// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/** Who sits on the panel of an {@link EvaluationStory}. */
final class StoryPanel {

    private static final Map<String, String> PEOPLE = Map.of(
            EvaluationStory.CHAIR,
            "Peter Yuen",
            "panel1",
            "Leo Hui",
            "panel2",
            "Mandy Chow",
            "panel3",
            "Nathan Lo",
            EvaluationStory.CONFLICTED,
            "Olive Tam");

    private StoryPanel() {}

    /** Gives each person a place. */
    static void appoint(EvaluationStory story) {
        PEOPLE.keySet().forEach(person -> Client.as(person).get("/api/v1/account"));
        var officer = Client.as(EvaluationStory.OFFICER);
        var known = officer.read("/evaluation-panels").path("items");
        PEOPLE.forEach((person, name) -> {
            var place = JsonNodeFactory.instance
                    .objectNode()
                    .put("person", StoryDraft.subject(known, name))
                    .put("role", person.equals(EvaluationStory.CHAIR) ? "CHAIR" : "MEMBER")
                    .put("division", "Division of " + person);
            officer.write("POST", places(story), place, story.evaluation()).done();
        });
    }

    /** Somebody with an interest leaves it. */
    static void recuse(EvaluationStory story, String person) {
        for (var seat : story.evaluation().path("panel")) {
            if (seat.path("name").asText().equals(PEOPLE.get(person))) {
                var reason =
                        JsonNodeFactory.instance.objectNode().put("reason", "A cousin works for one of the bidders.");
                Client.as(person)
                        .write(
                                "POST",
                                places(story) + "/" + seat.path("id").asText() + "/end",
                                reason,
                                story.evaluation())
                        .done();
                return;
            }
        }
        throw new AssertionError(person + " has no place");
    }

    private static String places(EvaluationStory story) {
        return "/evaluation-panels/" + story.reference() + "/places";
    }
}
