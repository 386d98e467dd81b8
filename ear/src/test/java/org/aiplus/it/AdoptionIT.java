// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.aiplus.it.Adoption.APPROVER;
import static org.aiplus.it.Adoption.OWNER;
import static org.aiplus.it.Adoption.STAFF;
import static org.aiplus.it.Adoption.added;
import static org.aiplus.it.Adoption.body;
import static org.aiplus.it.Adoption.change;
import static org.aiplus.it.Adoption.changed;
import static org.aiplus.it.Adoption.charter;
import static org.aiplus.it.Adoption.decided;
import static org.aiplus.it.Adoption.described;
import static org.aiplus.it.Adoption.path;
import static org.aiplus.it.Adoption.read;
import static org.aiplus.it.Adoption.reading;
import static org.aiplus.it.Adoption.today;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/**
 * A need of the demo's department becomes a pilot that misses its floor, a person decides with a reason, and a second pilot
 * passes: all of it by the API, and what went wrong on purpose is refused on the way.
 */
@WithCatalogue
class AdoptionIT {

    private static final String TITLE = "Draft minutes " + Ids.next();

    @Test
    void aNeedBecomesAPilotThatFailsAndOneThatSucceeds() {
        var tool = listedTool();
        var use = accepted();
        use = shortlisted(use, tool);
        use = evaluated(use, tool);
        var first = locked(use);
        use = tried(use);
        missed(first);
        assertThat(lacks(use)).contains("pilot-outcome-decided");
        var second = locked(use);
        met(second);
        use = decided(use, "GO", APPROVER);
        assertThat(use.path("stage").asText()).as(use.path("gate").toString()).isEqualTo("ROLLOUT");
        told(use, first, second);
    }

    private static String listedTool() {
        var query = URLEncoder.encode("\"Quill Minutes Desk\"", StandardCharsets.UTF_8);
        var tool = read(OWNER, "/solutions?q=" + query).path("items").path(0);
        assertThat(tool.path("status").asText()).as(tool.toString()).isEqualTo("LISTED");
        return tool.path("reference").asText();
    }

    private static List<String> lacks(JsonNode use) {
        return use.path("gate").path("requirements").findParents("standing").stream()
                .filter(requirement -> !requirement.path("standing").asText().equals("MET"))
                .map(requirement -> requirement.path("code").asText())
                .toList();
    }

    private static JsonNode accepted() {
        var opened = Adoption.opened(TITLE);
        assertThat(opened.path("stage").asText()).isEqualTo("NEED");
        assertThat(lacks(opened)).containsExactly("success-criteria");
        var early = change(
                OWNER, "POST", path(opened) + "/requests", body("decision", "ACCEPT", "reason", "Soon."), opened);
        assertThat(early.problem()).as(early.toString()).isNotEmpty();
        assertThat(early.body()).contains("/requirements/success-criteria");
        assertThat(Client.as("owner-td").get("/api/v1" + path(opened)).status())
                .as("another department's case")
                .isEqualTo(404);
        described(opened, "");
        var use = decided(opened, "ACCEPT", APPROVER);
        assertThat(use.path("stage").asText()).isEqualTo("SHORTLIST");
        assertThat(read(STAFF, "/needs/" + use.path("need").asText())
                        .path("status")
                        .asText())
                .isEqualTo("MATCHED");
        return use;
    }

    private static JsonNode shortlisted(JsonNode use, String tool) {
        var other = read(OWNER, "/solutions?pageSize=20").path("items").findValuesAsText("reference").stream()
                .filter(found -> !found.equals(tool))
                .findFirst()
                .orElseThrow();
        var list = path(use) + "/shortlist/";
        var now = changed(OWNER, "PUT", list + other, body("reasonsFor", "Known here."), use);
        var silent = change(OWNER, "POST", list + other + "/status", body("status", "ELIMINATED"), now);
        assertThat(silent.body()).contains("/reason");
        changed(
                OWNER,
                "POST",
                list + other + "/status",
                body("status", "ELIMINATED", "reason", "Not for minutes."),
                now);
        Adoption.chosen(use, tool, "Listed, and made for minutes.");
        return decided(use, "PROCEED", "officer4");
    }

    private static JsonNode evaluated(JsonNode use, String tool) {
        assertThat(use.path("stage").asText()).isEqualTo("EVALUATE");
        assertThat(lacks(use)).containsExactly("impact-endorsed");
        described(use, Adoption.assessed(tool, TITLE).path("reference").asText());
        var now = decided(use, "RECOMMEND", "chair", "privacy", "security");
        assertThat(now.path("stage").asText()).isEqualTo("POC");
        assertThat(now.path("toolRevision").isInt()).as("fixed by the gate").isTrue();
        return now;
    }

    private static JsonNode locked(JsonNode use) {
        var pilot = Adoption.chartered(use);
        var path = "/pilots/" + pilot.path("reference").asText();
        var today = today();
        assertThat(Client.as(OWNER)
                        .post(
                                "/api/v1" + path + "/readings",
                                reading("team", today, 30).toString())
                        .status())
                .as("before the lock")
                .isEqualTo(409);
        var locked = changed(OWNER, "POST", path + "/lock", body(), pilot);
        assertThat(locked.path("promises").path(0).path("hash").asText()).matches("[0-9a-f]{64}");
        assertThat(change(OWNER, "PUT", path + "/charter", charter(today, today.plusDays(90)), locked)
                        .status())
                .as("a locked charter")
                .isEqualTo(409);
        return locked;
    }

    /** The small trial is over and the department is ready. */
    private static JsonNode tried(JsonNode use) {
        var record = path(use) + "/record";
        added(
                STAFF,
                record + "/documents",
                body("kind", "POC_REPORT", "title", "What the trial showed", "address", "https://example.org/trial"));
        for (var item : read(OWNER, path(use)).path("readiness")) {
            changed(
                    STAFF,
                    "PUT",
                    record + "/readiness/" + item.path("item").asText(),
                    body("answer", "READY", "remark", "See the folder."),
                    use);
        }
        var assessment = read(
                OWNER,
                "/impact-assessments/"
                        + read(OWNER, path(use))
                                .path("description")
                                .path("impact")
                                .asText());
        for (var checkpoint : List.of("DEVELOPMENT", "DEPLOYMENT")) {
            assessment = changed(
                    OWNER,
                    "POST",
                    "/impact-assessments/" + assessment.path("reference").asText() + "/next-checkpoint",
                    body(),
                    assessment);
            assertThat(assessment.path("checkpoint").asText()).isEqualTo(checkpoint);
            assessment = Adoption.endorsed(assessment);
        }
        var now = decided(use, "PILOT", "security");
        assertThat(now.path("stage").asText()).isEqualTo("PILOT");
        return now;
    }

    private static void missed(JsonNode pilot) {
        var path = "/pilots/" + pilot.path("reference").asText();
        var today = today();
        var readings = "/api/v1" + path + "/readings";
        for (var team : List.of("Team A", "Team B")) {
            assertThat(added(OWNER, path + "/readings", reading(team, today, 110))
                            .path("id")
                            .asText())
                    .isNotEmpty();
        }
        assertThat(Client.as(OWNER)
                        .post(readings, reading("Team A", today, 20).toString())
                        .body())
                .as("the same days again")
                .contains("period-repeated");
        assertThat(Client.as(OWNER)
                        .post(
                                readings,
                                reading("Team C", today.minusDays(1), 20).toString())
                        .body())
                .as("before the first day")
                .contains("outside-pilot");
        assertThat(Client.as(OWNER)
                        .post(
                                readings,
                                reading("Team C", today, 20).put("mean", "NaN").toString())
                        .status())
                .isIn(400, 422);
        assertThat(Client.as(OWNER)
                        .post(
                                readings,
                                reading("Team C", today, 20).put("size", -1).toString())
                        .status())
                .isEqualTo(422);
        var now = read(APPROVER, path);
        assertThat(now.path("outcomes").path("TOOL").asText()).isEqualTo("MISSED");
        assertThat(change(APPROVER, "POST", path + "/decisions", body("decision", "GO"), now)
                        .body())
                .as("another decision than follows needs a reason")
                .contains("/reason");
        assertThat(change(OWNER, "POST", path + "/decisions", body("decision", "STOP", "reason", "x"), now)
                        .status())
                .as("whoever wrote the charter")
                .isEqualTo(403);
        var stop = body("decision", "STOP", "reason", "The floor is missed by far; a second version is there.");
        var stopped = changed(APPROVER, "POST", path + "/decisions", stop, now);
        assertThat(stopped.path("status").asText()).isEqualTo("DECIDED");
        assertThat(change(APPROVER, "POST", path + "/decisions", body("decision", "GO", "reason", "x"), now)
                        .status())
                .as("of two decisions one counts")
                .isEqualTo(412);
        changed(
                OWNER,
                "PUT",
                path + "/lessons",
                body("language", "en", "text", "Two languages in one meeting need the newer version."),
                read(OWNER, path));
    }

    private static void met(JsonNode pilot) {
        var path = "/pilots/" + pilot.path("reference").asText();
        var today = today();
        var file = "metric,source,from,to,mean,deviation,size\nminutes,Team A," + today + "," + today
                + ",41,9,60\nminutes,Team B," + today + "," + today + ",44,9,60\n";
        var report = Client.as(OWNER)
                .send("POST", "/api/v1" + path + "/readings/files", file, "Content-Type", "text/csv")
                .json();
        assertThat(report.path("accepted").asInt()).as(report.toString()).isEqualTo(2);
        var now = read(APPROVER, path);
        assertThat(now.path("outcomes").path("TOOL").asText()).isEqualTo("MET");
        var go = body("decision", "GO", "reason", "Met with twice the sample; no need to wait for the end.");
        var decided = changed(APPROVER, "POST", path + "/decisions", go, now);
        assertThat(decided.path("decisions").path(0).path("follows").asText()).isEqualTo("GO");
    }

    /** What everybody sees of it afterwards. */
    private static void told(JsonNode use, JsonNode first, JsonNode second) {
        var owner = Session.signedIn(OWNER);
        var page = "/uses/" + use.path("reference").asText();
        for (var language : List.of("en", "tc", "sc")) {
            var there = Instance.URL + "/" + language;
            assertThat(owner.get(there + page).body()).contains(TITLE, "As the record shows.");
            assertThat(owner.get(there + page + "/pilots").body())
                    .contains(
                            first.path("reference").asText(),
                            second.path("reference").asText());
            assertThat(Session.anonymous()
                            .get(there + "/pilots/" + first.path("reference").asText())
                            .body())
                    .contains("Two languages in one meeting");
        }
        var visitor = Client.anonymous();
        var lessons = visitor.get(
                "/api/v1/solutions/" + use.path("tool").path("solution").asText() + "/lessons");
        assertThat(lessons.body()).contains(first.path("reference").asText());
        var feed = read("auditor", path(use)).path("timeline");
        assertThat(feed.findValuesAsText("gate")).contains("G0", "G1", "G2", "G3", "G4");
    }
}
