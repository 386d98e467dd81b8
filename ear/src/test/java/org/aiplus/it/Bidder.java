// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The two vendors that bid in an {@link EvaluationStory}. */
public enum Bidder {
    /** Proves what it says by a certificate, and asks more. */
    WINNER("vendor1-owner", "DEMO-0001", "Quill Reply Drafter", "CERTIFICATE", "1000.00"),
    /** Proves less, by a report of tests, and asks less. */
    LOSER("vendor2-owner", "DEMO-0002", "Tern & Tiller Plan Reader", "TEST_REPORT", "800.00");

    private final String person;
    private final String registryNumber;
    private final String tool;
    private final String proof;
    private final String price;

    Bidder(String person, String registryNumber, String tool, String proof, String price) {
        this.person = person;
        this.registryNumber = registryNumber;
        this.tool = tool;
        this.proof = proof;
        this.price = price;
    }

    /** Who bids for the vendor. */
    public String person() {
        return person;
    }

    /** Registry number of the vendor. */
    public String registryNumber() {
        return registryNumber;
    }

    /** Name of what is offered. */
    public String tool() {
        return tool;
    }

    /** Price of a year. */
    public String price() {
        return price;
    }

    /** What stands in every answer of the bid. */
    public String words() {
        return "GOLDREGENPFEIFER of " + registryNumber;
    }

    /** Reference of what is offered. */
    public String solution() {
        return entry(tool);
    }

    /** Reference of the entry with this name. */
    static String entry(String tool) {
        for (var item : Client.as(EvaluationStory.OFFICER)
                .read("/solutions?pageSize=10&q=" + URLEncoder.encode(tool, StandardCharsets.UTF_8))
                .path("items")) {
            if (item.path("name").path("en").path("text").asText().equals(tool)) {
                return item.path("reference").asText();
            }
        }
        throw new AssertionError("no entry " + tool);
    }

    /** Uploads what proves the answers, has it verified by an officer, and names it. */
    public String proof() {
        var uploaded = Upload.send(
                person,
                "{\"kind\":\"" + proof + "\",\"title\":\"Proof\",\"issuer\":\"Laboratory\",\"validTo\":\"2099-12-31\"}",
                "proof.txt",
                "text/plain",
                Upload.utf8("It holds. " + words()));
        assertThat(uploaded.status()).as(uploaded.toString()).isEqualTo(201);
        var piece = "/evidence/" + uploaded.json().path("reference").asText();
        Await.until(
                "the file is released",
                Duration.ofSeconds(30),
                () -> Client.as(person).read(piece).path("status").asText().equals("AVAILABLE"));
        Client.as(EvaluationStory.OFFICER)
                .write("POST", piece + "/verification", null, Client.as(person).read(piece))
                .done();
        return uploaded.json().path("reference").asText();
    }

    /** A bid that answers everything that a scheme asks. */
    public ObjectNode bid(JsonNode scheme) {
        var bid = new ObjectMapper().createObjectNode().put("language", "en").put("solution", solution());
        var responses = bid.putObject("responses");
        var piece = proof();
        scheme.path("gates").forEach(gate -> respond(responses, gate.asText(), piece));
        scheme.path("criteria")
                .forEach(one -> respond(responses, one.path("code").asText(), piece));
        respond(responses, "INNOVATION", piece);
        return bid;
    }

    private void respond(ObjectNode responses, String code, String piece) {
        responses
                .putObject(code)
                .put("text", words() + " for " + code)
                .putArray("evidence")
                .addObject()
                .put("reference", piece)
                .put("anonymous", true);
    }
}
