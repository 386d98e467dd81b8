// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Acts of the demo people of one department on the way from a need to a pilot, each by the API as any program would. */
final class Adoption {

    static final String STAFF = "staff-dpo";
    static final String OWNER = "owner-dpo";
    static final String APPROVER = "approver-dpo";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> ROLES = Map.of(
            APPROVER,
            "department-approver",
            "officer4",
            "procurement-officer",
            "chair",
            "panel-chair",
            "privacy",
            "privacy-officer",
            "security",
            "security-officer",
            "committee1",
            "governance-committee");

    private Adoption() {}

    /** Somebody changes something that was read before. */
    static Answer change(String person, String method, String path, ObjectNode body, JsonNode read) {
        return Client.as(person)
                .send(
                        method,
                        "/api/v1" + path,
                        body.toString(),
                        "Content-Type",
                        "application/json",
                        "If-Match",
                        "\"" + read.path("version").asText() + "\"");
    }

    /** The same, which succeeds. */
    static JsonNode changed(String person, String method, String path, ObjectNode body, JsonNode read) {
        return good(change(person, method, path, body, read));
    }

    /** Something new of which no version was read. */
    static JsonNode added(String person, String path, ObjectNode body) {
        return good(Client.as(person).post("/api/v1" + path, body.toString()));
    }

    static JsonNode read(String person, String path) {
        return good(Client.as(person).get("/api/v1" + path));
    }

    private static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 204);
        return answer.json();
    }

    static ObjectNode body(String... members) {
        var body = JSON.createObjectNode();
        for (int i = 0; i < members.length; i += 2) {
            body.put(members[i], members[i + 1]);
        }
        return body;
    }

    /** A need as a draft, with everything said. */
    static JsonNode wanted(String person, String title) {
        var content = body(
                        "language", "en",
                        "title", title,
                        "problem", "Minutes of meetings are ready after a week; actions are forgotten.",
                        "process", "An officer takes notes and writes the minutes by hand.",
                        "classification", "UNCLASSIFIED")
                .put("invitesProposals", false)
                .put("volumePerMonth", 60)
                .put("minutesPerCase", 150);
        var wanted = JSON.createObjectNode();
        wanted.set("content", content);
        return added(person, "/needs", wanted);
    }

    /** A use at its first gate, of a need of which staff have said everything. */
    static JsonNode opened(String title) {
        var need = wanted(STAFF, title);
        var path = "/needs/" + need.path("reference").asText();
        changed(STAFF, "POST", path + "/open", body(), need);
        return added(
                OWNER, "/use-cases", body("need", need.path("reference").asText(), "language", "en", "title", title));
    }

    static String path(JsonNode use) {
        return "/use-cases/" + use.path("reference").asText();
    }

    /** What the use says about itself; the assessment may be missing. */
    static JsonNode described(JsonNode use, String impact) {
        var said = body(
                "language", "en",
                "title", use.path("description").path("title").asText(),
                "success", "Minutes are confirmed within two working days.",
                "reuseCheck", "No other department has tried it yet.",
                "budgetRoute", "Within the vote, by quotation.",
                "classification", "UNCLASSIFIED",
                "oversight", "IN_THE_LOOP");
        if (!impact.isEmpty()) {
            said.put("impact", impact);
        }
        return changed(OWNER, "PUT", path(use) + "/description", said, read(OWNER, path(use)));
    }

    /** The AI owner asks for a decision at the gate; these people sign it, one after the other. */
    static JsonNode decided(JsonNode use, String decision, String... signers) {
        return signed(use, body("decision", decision, "reason", "As the record shows."), signers);
    }

    /** The AI owner asks to go on to a later stage without the gates between; these people sign it. */
    static JsonNode skipped(JsonNode use, String stage, String... signers) {
        return signed(
                use, body("target", stage, "reason", "A small trial was held before the need was recorded."), signers);
    }

    private static JsonNode signed(JsonNode use, ObjectNode wanted, String... signers) {
        var asked = changed(OWNER, "POST", path(use) + "/requests", wanted, read(OWNER, path(use)));
        for (var signer : signers) {
            sign(asked.path("request").path("approval").asText(), signer);
        }
        return read(OWNER, path(use));
    }

    /** The department chooses a tool for the use. */
    static void chosen(JsonNode use, String tool, String why) {
        var entry = path(use) + "/shortlist/" + tool;
        var now = changed(OWNER, "PUT", entry, body("reasonsFor", why), read(OWNER, path(use)));
        changed(OWNER, "POST", entry + "/status", body("status", "CHOSEN"), now);
    }

    /** A pilot of sixty days whose charter is written, not yet locked. */
    static JsonNode chartered(JsonNode use) {
        var pilot =
                added(OWNER, "/pilots", body("useCase", use.path("reference").asText()));
        var path = "/pilots/" + pilot.path("reference").asText();
        return changed(OWNER, "PUT", path + "/charter", charter(today(), today().plusDays(60)), pilot);
    }

    /** The day in Hong Kong by the clock of the application. */
    static LocalDate today() {
        return Instant.parse(read(OWNER, "/clock").path("now").asText())
                .atZone(ZoneId.of("Asia/Hong_Kong"))
                .toLocalDate();
    }

    /** Somebody approves in the first step that is open for that person's role. */
    static void sign(String approval, String signer) {
        var round = read(signer, "/approvals/" + approval);
        for (var step : round.path("steps")) {
            if (step.path("status").asText().equals("OPEN")
                    && step.path("role").asText().equals(ROLES.get(signer))) {
                changed(
                        signer,
                        "POST",
                        "/approvals/" + approval + "/steps/" + step.path("id").asText() + "/decision",
                        body("outcome", "APPROVE"),
                        round);
                return;
            }
        }
        throw new AssertionError(signer + " has nothing to sign in " + round);
    }

    /** Reference of an impact assessment that everybody has signed for the first checkpoint. */
    static JsonNode assessed(String tool, String title) {
        var opened = added(OWNER, "/impact-assessments", body("language", "en", "title", title, "solution", tool));
        return endorsed(opened);
    }

    /** Everything is answered, signed and endorsed for the present checkpoint. */
    static JsonNode endorsed(JsonNode assessment) {
        var path = "/impact-assessments/" + assessment.path("reference").asText();
        var content = body("classification", "UNCLASSIFIED", "users", "Officers of one team.")
                .put("personalData", true);
        var risk = content.putObject("risk");
        var why = content.putObject("justifications");
        for (var code : new String[] {
            "endangersPeople",
            "manipulatesPeople",
            "affectsIndividuals",
            "publicFacing",
            "publicScrutiny",
            "newSocialDomain",
            "highAutonomy",
            "sensitiveData",
            "complexDecisions",
            "monitorsPeople",
            "scoresPeople",
            "largeScaleData"
        }) {
            risk.putArray(code).add("NO");
        }
        for (var code : new String[] {
            "publicScrutiny",
            "newSocialDomain",
            "highAutonomy",
            "sensitiveData",
            "complexDecisions",
            "monitorsPeople",
            "scoresPeople",
            "largeScaleData"
        }) {
            why.put(code, "Minutes of internal meetings only.");
        }
        var answers = content.putObject("answers");
        for (var question : read(OWNER, "/impact-questions").path("questions")) {
            if (!question.path("individualsOnly").asBoolean()) {
                answers.put(question.path("code").asText(), "Answered for this test.");
            }
        }
        var now = changed(OWNER, "PUT", path + "/content", content, assessment);
        now = changed("privacy", "POST", path + "/signatures/PRIVACY", body(), now);
        now = changed("security", "POST", path + "/signatures/SECURITY", body(), now);
        now = changed(OWNER, "POST", path + "/hand-in", body(), now);
        sign(now.path("approval").asText(), APPROVER);
        return read(OWNER, path);
    }

    /** A charter about the time that minutes take: good at 60 or less, bad above 90. */
    static ObjectNode charter(LocalDate from, LocalDate to) {
        var charter = body("language", "en", "startsOn", from.toString(), "endsOn", to.toString())
                .put("groupSize", 12)
                .put("costCap", 20000)
                .put("level", 95)
                .put("vendorReports", false)
                .put("listed", true);
        var texts = charter.putObject("texts");
        for (var text : new String[] {
            "objective",
            "scope",
            "group",
            "data",
            "oversight",
            "stopRule",
            "risks",
            "incidentContact",
            "exitPlan",
            "published"
        }) {
            texts.put(text, "Said for this test.");
        }
        charter.putArray("metrics")
                .addObject()
                .put("code", "minutes")
                .put("name", "Minutes of work for each meeting")
                .put("unit", "min")
                .put("kind", "MEAN")
                .put("direction", "LOWER")
                .put("baseline", 150)
                .put("target", 60)
                .put("floor", 90)
                .put("sample", 50)
                .put("required", true);
        return charter;
    }

    /** A reading of one team on one day. */
    static ObjectNode reading(String source, LocalDate day, int mean) {
        return body("metric", "minutes", "source", source, "from", day.toString(), "to", day.toString())
                .put("mean", mean)
                .put("deviation", 12)
                .put("size", 40);
    }
}
