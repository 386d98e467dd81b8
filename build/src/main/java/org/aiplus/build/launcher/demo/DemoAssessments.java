// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aiplus.build.launcher.console.Refused;

/**
 * Has demo entries assessed by the demo people, as they would do it: the vendor uploads evidence, an officer verifies it,
 * assessors enter what they find, and the committee decides.
 */
final class DemoAssessments {
    private static final String BOUNDARY = "demo-evidence-boundary";
    private static final String OFFICER = "officer1";

    /** Codes of criteria and families that somebody else than the officer enters. */
    private static final Map<String, List<String>> DESKS = Map.of(
            "privacy", List.of("G-05", "G-06", "EAF-07"),
            "security", List.of("G-08", "G-09", "G-10", "EAF-02.3", "GAI-03"));

    private final ObjectMapper json = new ObjectMapper();
    private final DemoApi api;
    private final Collection<DemoPerson> people;
    private final LocalDate today;

    /**
     * Assessments by these people.
     *
     * @param today from which days of validity and due dates are counted
     */
    DemoAssessments(DemoApi api, Collection<DemoPerson> people, LocalDate today) {
        this.api = api;
        this.people = people;
        this.today = today;
    }

    /** Has one entry assessed, unless it is already. */
    void assess(JsonNode plan) {
        String solution = solution(plan.path("name").asText());
        String officer = token(OFFICER);
        boolean known = !api.read(officer, "/assessments?solution=" + solution)
                .path("items")
                .isEmpty();
        if (known) {
            return;
        }
        List<String> cited = new ArrayList<>();
        plan.path("evidence").forEach(piece -> cited.add(evidence(solution, plan, piece)));
        ObjectNode beginning = json.createObjectNode().put("solution", solution);
        beginning.set("context", plan.path("context"));
        JsonNode assessment = api.post(officer, "/assessments", beginning);
        String address = "/assessments/" + assessment.path("reference").asText();
        assessment = api.put(officer, address + "/description", description(assessment, plan), assessment);
        for (String username : List.of(OFFICER, "privacy", "security")) {
            ObjectNode findings = findings(assessment, username, plan, cited);
            if (!findings.path("entries").isEmpty()) {
                assessment = api.post(token(username), address + "/entries", findings, assessment);
            }
        }
        for (JsonNode condition : plan.path("conditions")) {
            ObjectNode sent = json.createObjectNode()
                    .put("text", condition.path("text").asText())
                    .put("owner", condition.path("owner").asText())
                    .put("due", today.plusDays(condition.path("days").asLong()).toString());
            assessment = api.post(officer, address + "/conditions", sent, assessment);
        }
        if (plan.path("finish").asBoolean(true)) {
            assessment = api.post(officer, address + "/finish", json.createObjectNode(), assessment);
        }
        if (plan.path("decide").asBoolean(true)) {
            decide(assessment.path("approval").asText());
        }
    }

    /** What the plan says about the risk; no to everything else that is asked. */
    private ObjectNode description(JsonNode assessment, JsonNode plan) {
        ObjectNode description = json.createObjectNode();
        description.putObject("context");
        ObjectNode risk = description.putObject("risk");
        assessment.path("risk").path("unanswered").forEach(code -> risk.putArray(code.asText())
                .add("NO"));
        plan.path("risk").properties().forEach(answer -> risk.set(answer.getKey(), answer.getValue()));
        description.putObject("scope").putArray("departments");
        return description;
    }

    /** Everybody whom the policy asks approves, in turn. */
    private void decide(String reference) {
        String committee = token("committee1");
        JsonNode round = api.read(committee, "/approvals/" + reference);
        ObjectNode approve = json.createObjectNode().put("outcome", "APPROVE");
        for (JsonNode step : round.path("steps")) {
            String signer = step.path("role").asText().equals("administrator") ? token("admin2") : committee;
            round = api.post(
                    signer,
                    "/approvals/" + reference + "/steps/" + step.path("id").asText() + "/decision",
                    approve,
                    round);
        }
    }

    private ObjectNode findings(JsonNode assessment, String username, JsonNode plan, List<String> cited) {
        ObjectNode findings = json.createObjectNode();
        ArrayNode entries = findings.putArray("entries");
        for (JsonNode result : assessment.path("result").path("criteria")) {
            String code = result.path("criterion").asText();
            if (desk(code).equals(username)) {
                ObjectNode entry = entries.addObject()
                        .put("criterion", code)
                        .put(
                                "reason",
                                plan.path("reasons")
                                        .path(code)
                                        .asText(plan.path("reason").asText()));
                cited.forEach(entry.putArray("evidence")::add);
                if (code.startsWith("G-") || code.startsWith("SEC-")) {
                    entry.put("result", plan.path("results").path(code).asText("PASS"));
                } else {
                    entry.put(
                            "mark",
                            plan.path("marks")
                                    .path(code)
                                    .asInt(plan.path("mark").asInt()));
                }
            }
        }
        return findings;
    }

    private static String desk(String code) {
        return DESKS.entrySet().stream()
                .filter(desk ->
                        desk.getValue().stream().anyMatch(own -> code.equals(own) || code.startsWith(own + ".")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OFFICER);
    }

    /** Uploads a piece, waits for its release, and has it verified; answers its reference. */
    private String evidence(String solution, JsonNode plan, JsonNode piece) {
        ObjectNode metadata = json.createObjectNode()
                .put("kind", piece.path("kind").asText())
                .put("title", piece.path("title").asText())
                .put("issuer", piece.path("issuer").asText())
                .put("government", true)
                .put("fileName", piece.path("kind").asText().toLowerCase(Locale.ROOT) + ".txt");
        if (piece.has("days")) {
            metadata.put("validTo", today.plusDays(piece.path("days").asLong()).toString());
        }
        ArrayNode supports = metadata.putArray("supports");
        plan.path("questions")
                .forEach(question ->
                        supports.addObject().put("solution", solution).put("question", question.asText()));
        String words = piece.path("title").asText() + " of " + solution + ". Fictional, for demonstration.";
        String vendor = token(plan.path("vendor").asText());
        JsonNode uploaded = api.accepted(
                api.authorised("/evidence", vendor)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofString(part("metadata", "application/json", metadata.toString())
                                + part("file\"; filename=\"evidence.txt", "text/plain", words)
                                + "--" + BOUNDARY + "--\r\n")),
                "evidence of " + solution);
        String reference = uploaded.path("reference").asText();
        String officer = token(OFFICER);
        api.await(
                "the release of " + reference,
                () -> !status(officer, reference).path("status").asText().equals("PENDING_SCAN"));
        api.post(
                officer,
                "/evidence/" + reference + "/verification",
                json.createObjectNode(),
                status(officer, reference));
        return reference;
    }

    private JsonNode status(String token, String reference) {
        return api.read(token, "/evidence/" + reference);
    }

    private static String part(String name, String type, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\nContent-Type: " + type
                + "\r\n\r\n" + content + "\r\n";
    }

    /** Reference of the entry with this English name, once the search knows it. */
    String solution(String name) {
        String officer = token(OFFICER);
        List<String> found = new ArrayList<>();
        api.await("the search for " + name, () -> {
            api.read(officer, "/solutions?pageSize=10&q=" + DemoApi.encoded(name))
                    .path("items")
                    .forEach(item -> Optional.of(item)
                            .filter(one -> one.path("name")
                                    .path("en")
                                    .path("text")
                                    .asText()
                                    .equals(name))
                            .ifPresent(one -> found.add(one.path("reference").asText())));
            return !found.isEmpty();
        });
        return found.get(0);
    }

    private String token(String username) {
        return api.token(people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new Refused("There is no demo person " + username + ".")));
    }
}
