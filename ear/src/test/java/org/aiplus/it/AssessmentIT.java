// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** A tool on its way to the list, with the demo people: assessed, put under a condition, decided, and listed. */
@WithCatalogue
class AssessmentIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEMBER = "vendor1-owner";
    private static final String OFFICER = AssessmentStory.OFFICER;
    private static final String REASON = "Seen in the papers of this test.";
    private static final List<String> SECURITY = List.of("G-08", "G-09", "G-10", "EAF-02.3", "GAI-03");

    @Test
    void aToolIsAssessedPutUnderAConditionAndListed() {
        var solution = Client.as("admin1")
                .post(
                        "/api/v1/solutions",
                        Fixtures.solution(Ids.next().toString(), "Kite", "風箏").toString())
                .json()
                .path("reference")
                .asText();
        var proof = proof(solution);
        var assessment = assessed(solution, proof);
        var address = "/api/v1/assessments/" + assessment.path("reference").asText();
        assertThat(Client.anonymous().get(address).status()).isEqualTo(404);

        decide(assessment.path("approval").asText());
        assertThat(status(solution)).isEqualTo("CONDITIONAL");
        assertThat(act("vendor2-owner", address + "/conditions/1/report", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(404);
        assertThat(act(MEMBER, address + "/conditions/1/report", "{\"reason\":\"Done.\"}")
                        .status())
                .isEqualTo(200);
        var closed = act("officer2", address + "/conditions/1/close", "{\"reason\":\"Seen.\"}");
        assertThat(closed.json().path("standing").asText())
                .as(closed.toString())
                .isEqualTo("LISTED");
        assertThat(status(solution)).isEqualTo("LISTED");

        var visitor = Client.anonymous().get(address);
        assertThat(visitor.json().path("result").path("outcome").asText()).isEqualTo("LISTED");
        assertThat(visitor.body()).doesNotContain(REASON, proof, "Measure it.");
        pages(solution, address.substring(address.lastIndexOf('/') + 1));
    }

    private static void pages(String solution, String reference) {
        var officer = Session.signedIn(OFFICER);
        assertThat(officer.get(Instance.URL + "/en/assessments/" + reference + "/report")
                        .body())
                .contains("Listing assessment report", REASON, "<svg", "Measure it.");
        assertThat(officer.get(Instance.URL + "/tc/assessments/" + reference + "/report")
                        .body())
                .contains("上架評估報告", REASON);
        assertThat(officer.get(Instance.URL + "/sc/assessments/" + reference + "/report")
                        .body())
                .contains("上架评估报告", REASON);
        assertThat(officer.get(Instance.URL + "/en/tools/" + solution).body())
                .contains("/en/assessments/" + reference, "A listing decision found that it meets the criteria.");
        assertThat(officer.get(Instance.URL + "/en/gaps/" + solution).status()).isEqualTo(200);
    }

    private static String status(String solution) {
        return Client.as("admin1")
                .get("/api/v1/solutions/" + solution)
                .json()
                .path("status")
                .asText();
    }

    private static Answer act(String person, String path, String body, String... headers) {
        return Client.as(person).post(path, body, headers);
    }

    private static JsonNode changed(String person, String path, String body, JsonNode object) {
        var answer = act(
                person, path, body, "If-Match", "\"" + object.path("version").asText() + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    /** A certificate that supports one answer, verified. */
    private static String proof(String solution) {
        var metadata =
                "{\"kind\":\"CERTIFICATE\",\"title\":\"ISO 42001\",\"issuer\":\"BSI\",\"validTo\":\"2199-12-31\","
                        + "\"supports\":[{\"solution\":\"" + solution + "\",\"question\":\"summary\"}]}";
        var reference = Upload.send(MEMBER, metadata, "a.txt", "text/plain", Upload.utf8("Proof of " + solution))
                .json()
                .path("reference")
                .asText();
        var path = "/api/v1/evidence/" + reference;
        Await.until("the release of " + reference, Duration.ofSeconds(60), () -> Client.as(OFFICER)
                .get(path)
                .json()
                .path("status")
                .asText()
                .equals("AVAILABLE"));
        changed(
                OFFICER,
                path + "/verification",
                "",
                Client.as(OFFICER).get(path).json());
        return reference;
    }

    private static JsonNode assessed(String solution, String proof) {
        var opened = AssessmentStory.opened(solution);
        var assessment = opened;
        var address = "/api/v1/assessments/" + assessment.path("reference").asText();
        for (var person : List.of(OFFICER, "privacy", "security")) {
            var findings = findings(opened, person, proof);
            assessment = changed(person, address + "/entries", findings, assessment);
        }
        assessment = changed(
                OFFICER,
                address + "/conditions",
                "{\"text\":\"Measure it.\",\"owner\":\"VENDOR\",\"due\":\"2199-01-01\"}",
                assessment);
        return changed(OFFICER, address + "/finish", "{}", assessment);
    }

    private static String findings(JsonNode assessment, String person, String proof) {
        var findings = JSON.createObjectNode();
        var entries = findings.putArray("entries");
        assessment.path("result").path("criteria").forEach(result -> {
            var code = result.path("criterion").asText();
            if (assessor(code).equals(person)) {
                ObjectNode entry = entries.addObject().put("criterion", code).put("reason", REASON);
                entry.putArray("evidence").add(proof);
                if (code.startsWith("G-") || code.startsWith("SEC-")) {
                    entry.put("result", "PASS");
                } else {
                    entry.put("mark", 4);
                }
            }
        });
        return findings.toString();
    }

    private static String assessor(String code) {
        if (SECURITY.contains(code)) {
            return "security";
        }
        return code.startsWith("EAF-07.") || List.of("G-05", "G-06").contains(code) ? "privacy" : OFFICER;
    }

    /** Whom the policies name depends on the class of data; nobody decides twice. */
    private static void decide(String round) {
        var address = "/api/v1/approvals/" + round;
        var view = Client.as("committee1").get(address).json();
        for (var step : view.path("steps")) {
            view = changed(
                    step.path("role").asText().equals("administrator") ? "admin2" : "committee1",
                    address + "/steps/" + step.path("id").asText() + "/decision",
                    "{\"outcome\":\"APPROVE\"}",
                    view);
        }
    }
}
