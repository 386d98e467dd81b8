// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.aiplus.build.launcher.console.Refused;

/** Demo evaluations: published by an officer, with a panel, a question and bids, as the demo people would do it. */
final class DemoEvaluations {

    private static final int MOST_PROOFS = 3;

    private final ObjectMapper json = new ObjectMapper();
    private final DemoApi api;
    private final Map<String, DemoPerson> people;
    private final UnaryOperator<String> solutions;
    private final Instant now;

    /**
     * Evaluations to come.
     *
     * @param people by user name
     * @param solutions finds the reference of an entry by its English name
     * @param now what the catalogue's own clock shows
     */
    DemoEvaluations(DemoApi api, Map<String, DemoPerson> people, UnaryOperator<String> solutions, Instant now) {
        this.api = api;
        this.people = Map.copyOf(people);
        this.solutions = solutions;
        this.now = now;
    }

    /** Has one thing bought, unless somebody does already. */
    void publish(JsonNode plan) {
        String officer = token(plan.path("officer").asText());
        for (JsonNode known : api.read(officer, "/evaluations").path("items")) {
            if (known.path("title").asText().equals(plan.path("title").asText())) {
                return;
            }
        }
        ObjectNode beginning = json.createObjectNode()
                .put("language", plan.path("language").asText())
                .put("title", plan.path("title").asText());
        JsonNode evaluation = api.post(officer, "/evaluations", beginning);
        String reference = evaluation.path("reference").asText();
        String address = "/evaluations/" + reference;
        evaluation = put(officer, address + "/content", content(evaluation, plan), evaluation);
        nameOpeners(officer, address, plan);
        for (JsonNode seat : plan.path("panel")) {
            ObjectNode place = place(officer, seat);
            evaluation = api.post(officer, "/evaluation-panels/" + reference + "/places", place, evaluation);
        }
        api.post(officer, address + "/publication", json.createObjectNode(), evaluation);
        if (plan.has("question")) {
            clarify(officer, reference, plan.path("question"));
        }
        plan.path("bids").forEach(bid -> bid(reference, plan, bid));
    }

    private void clarify(String officer, String reference, JsonNode question) {
        api.post(
                token(question.path("vendor").asText()),
                "/bid-invitations/" + reference + "/questions",
                json.createObjectNode().put("question", question.path("words").asText()));
        api.post(
                officer,
                "/evaluations/" + reference + "/questions/1/answer",
                json.createObjectNode().put("answer", question.path("answer").asText()));
    }

    /** Where prices are compared, three officers hold the key, each under the passphrase of the demonstration. */
    private void nameOpeners(String officer, String address, JsonNode plan) {
        if (!plan.has("openers")) {
            return;
        }
        JsonNode opening = api.read(officer, address + "/opening");
        ObjectNode body = json.createObjectNode();
        ArrayNode named = body.putArray("officers");
        for (JsonNode opener : plan.path("openers")) {
            String name = person(opener.asText()).name();
            api.read(token(opener.asText()), "/account");
            for (JsonNode known : api.read(officer, address + "/opening").path("candidates")) {
                if (known.path("name").asText().equals(name)) {
                    named.add(known.path("person").asText());
                }
            }
        }
        put(officer, address + "/opening/officers", body, opening);
        ObjectNode passphrase = json.createObjectNode()
                .put("passphrase", plan.path("passphrase").asText());
        for (JsonNode opener : plan.path("openers")) {
            put(token(opener.asText()), address + "/opening/passphrase", passphrase, opening);
        }
    }

    private ObjectNode content(JsonNode evaluation, JsonNode plan) {
        ObjectNode content = evaluation.path("content").deepCopy();
        content.put("estimatedValue", plan.path("value").decimalValue());
        ObjectNode scheme = (ObjectNode) content.path("scheme");
        scheme.put("formula", plan.path("formula").asText())
                .put("qualityWeight", plan.path("qualityWeight").asInt());
        if (plan.has("criteria")) {
            scheme.set("gates", plan.path("gates"));
            ArrayNode criteria = scheme.putArray("criteria");
            plan.path("criteria").properties().forEach(one -> criteria.addObject()
                    .put("code", one.getKey())
                    .set("weight", one.getValue()));
            scheme.putObject("sectionFloors");
        }
        ArrayNode candidates = content.putArray("candidates");
        for (JsonNode candidate : plan.path("candidates")) {
            ObjectNode choice = candidates
                    .addObject()
                    .put("solution", solutions.apply(candidate.path("name").asText()));
            if (candidate.has("leftOut")) {
                choice.set("leftOut", candidate.path("leftOut"));
            }
        }
        long days = plan.path("days").asLong();
        content.put("questionsUntil", now.plus(Duration.ofDays(days - 3)).toString());
        content.put("closesAt", now.plus(Duration.ofDays(days)).toString());
        content.put("markingUntil", now.plus(Duration.ofDays(days + 14)).toString());
        content.putArray("documents").add(plan.path("document"));
        return content;
    }

    /** Whoever has never signed in is not known to the product and could not be appointed. */
    private ObjectNode place(String officer, JsonNode seat) {
        DemoPerson person = person(seat.path("username").asText());
        api.read(api.token(person), "/account");
        for (JsonNode known : api.read(officer, "/evaluation-panels").path("items")) {
            if (known.path("name").asText().equals(person.name())) {
                return json.createObjectNode()
                        .put("person", known.path("person").asText())
                        .put("role", seat.path("role").asText())
                        .put("division", seat.path("division").asText());
            }
        }
        throw new Refused(person.name() + " cannot be appointed to a panel.");
    }

    private void bid(String reference, JsonNode plan, JsonNode bid) {
        String vendor = token(bid.path("vendor").asText());
        JsonNode invitation = api.read(vendor, "/bid-invitations/" + reference);
        ObjectNode content = json.createObjectNode()
                .put("language", plan.path("language").asText())
                .put("solution", solutions.apply(bid.path("name").asText()));
        ObjectNode responses = content.putObject("responses");
        ArrayNode proof = proof(vendor);
        String words = bid.path("words").asText();
        JsonNode scheme = invitation.path("scheme");
        scheme.path("gates").forEach(gate -> respond(responses, gate.asText(), words, proof));
        scheme.path("criteria")
                .forEach(one -> respond(responses, one.path("code").asText(), words, proof));
        if (scheme.path("innovation").asDouble() > 0) {
            respond(responses, "INNOVATION", words, proof);
        }
        String address = "/bids/" + reference;
        if (bid.has("price")) {
            ObjectNode price = json.createObjectNode();
            price.putObject("prices").set("SERVICE", bid.path("price"));
            put(vendor, "/evaluations/" + reference + "/price", price, api.read(vendor, address));
        }
        JsonNode saved = put(vendor, address, content, api.read(vendor, address));
        api.post(vendor, address + "/submission", json.createObjectNode(), saved);
    }

    private static void respond(ObjectNode responses, String code, String words, ArrayNode proof) {
        responses.putObject(code).put("text", words).set("evidence", proof);
    }

    /** What the vendor has been found to prove, for a panel that knows letters only. */
    private ArrayNode proof(String vendor) {
        ArrayNode proof = json.createArrayNode();
        for (JsonNode piece : api.read(vendor, "/evidence").path("items")) {
            if (piece.path("status").asText().equals("AVAILABLE") && proof.size() < MOST_PROOFS) {
                proof.addObject()
                        .put("reference", piece.path("reference").asText())
                        .put("anonymous", true);
            }
        }
        return proof;
    }

    private JsonNode put(String token, String path, JsonNode body, JsonNode object) {
        return api.accepted(
                api.authorised(path, token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"" + object.path("version").asText() + "\"")
                        .PUT(BodyPublishers.ofString(body.toString())),
                path);
    }

    private String token(String username) {
        return api.token(person(username));
    }

    private DemoPerson person(String username) {
        DemoPerson person = people.get(username);
        if (person == null) {
            throw new Refused("There is no demo person " + username + ".");
        }
        return person;
    }
}
