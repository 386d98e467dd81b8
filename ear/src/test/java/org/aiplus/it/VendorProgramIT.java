// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A vendor's program from its first token to its last: real credentials of a real identity provider. */
@WithCatalogue
class VendorProgramIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TOKENS = Instance.REALM + "/protocol/openid-connect/token";

    private final Client owner = Client.as("vendor1-owner");

    private String programs = "";

    @TempDir
    Path folder;

    @BeforeEach
    void findTheVendor() {
        var own = owner.get("/api/v1/vendors/own").json();
        programs = "/api/v1/vendors/" + own.at("/items/0/id").asText() + "/api-clients";
    }

    @Test
    void theSampleScriptSubmitsASolutionFromScratch() throws IOException, InterruptedException {
        var program = make("Release pipeline").json();
        var content = content();
        ((ObjectNode) content.at("/name/en")).put("text", "Sample script " + System.nanoTime());
        var certificate = folder.resolve("certificate.txt");
        Files.writeString(certificate, "Certificate of a demonstration.");
        var run = script(program, content, certificate.toString(), "certificates");
        assertThat(run).contains("exit 0", "found nothing to correct", "is uploaded", "SHA-256", "Status: SUBMITTED");
        revoke(program);
    }

    @Test
    void aWrongAnswerComesBackWithEveryProblemAndItsPointer() throws IOException, InterruptedException {
        var program = make("Release pipeline").json();
        var content = content();
        var answers = (ObjectNode) content.get("answers");
        answers.put("website", "http://not-secure.example");
        answers.remove("humanOversight");
        answers.put("colour", "blue");
        var run = script(program, content);
        assertThat(run)
                .contains("exit 1", "/answers/website", "/answers/humanOversight", "/answers/colour")
                .doesNotContain("Draft SUB-");
        revoke(program);
    }

    @Test
    void aRevokedProgramStopsAtOnceWithTheTokenThatItStillHolds() {
        var program = make("Short-lived").json();
        var token = token(program);
        assertThat(Client.with(token).get("/api/v1/submissions").status()).isEqualTo(200);
        assertThat(Client.with(token).get(programs).status()).isEqualTo(200);
        revoke(program);
        assertThat(Client.with(token).get(programs).status()).isEqualTo(401);
        assertThat(Client.with(token).get("/api/v1/submissions").status()).isEqualTo(401);
        assertThat(Client.with(token).get("/api/v1/solutions").status()).isEqualTo(401);
    }

    @Test
    void aProgramMakesNoPrograms() {
        var program = make("No owner").json();
        var made = Client.with(token(program)).post(programs, "{\"name\":\"Child\"}");
        assertThat(made.status()).as(made.toString()).isEqualTo(403);
        revoke(program);
    }

    @Test
    void anOldSecretIsWorthlessAfterANewOne() {
        var made = make("Rotating");
        var program = made.json();
        var rotated = owner.post(
                programs + "/" + program.at("/client/id").asText() + "/secret", "", "If-Match", made.header("ETag"));
        assertThat(rotated.status()).as(rotated.toString()).isEqualTo(200);
        assertThat(tokens(program).status()).isEqualTo(401);
        assertThat(tokens(rotated.json()).status()).isEqualTo(200);
        revoke(rotated.json());
    }

    @Test
    void anotherVendorFindsNoneOfIt() {
        var program = make("Private").json();
        var other = Client.as("vendor2-owner");
        var one = programs + "/" + program.at("/client/id").asText();
        assertThat(other.get(programs).status()).isEqualTo(404);
        assertThat(other.send("DELETE", one, null, "If-Match", "\"0-x\"").status())
                .isEqualTo(404);
        assertThat(other.send("POST", one + "/secret", null, "If-Match", "\"0-x\"")
                        .status())
                .isEqualTo(404);
        revoke(program);
    }

    private Answer make(String name) {
        var made = owner.post(programs, "{\"name\":\"" + name + "\"}");
        assertThat(made.status()).as("made").isEqualTo(201);
        return made;
    }

    private void revoke(JsonNode program) {
        var version = "\"" + program.at("/client/version").asLong() + "-\"";
        var revoked =
                owner.send("DELETE", programs + "/" + program.at("/client/id").asText(), null, "If-Match", version);
        assertThat(revoked.status()).as(revoked.toString()).isEqualTo(200);
    }

    private static String token(JsonNode program) {
        return tokens(program).json().path("access_token").asText();
    }

    private static Answer tokens(JsonNode program) {
        return Client.form(
                TOKENS,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", program.at("/client/clientId").asText(),
                        "client_secret", program.path("secret").asText()));
    }

    private static JsonNode content() throws IOException {
        return JSON.readTree(
                Instance.ROOT.resolve("docs/api/examples/solution.json").toFile());
    }

    private String script(JsonNode program, JsonNode content, String... evidence)
            throws IOException, InterruptedException {
        var file = folder.resolve("solution.json");
        JSON.writeValue(file.toFile(), content);
        var command = new ArrayList<>(List.of(
                "sh",
                Instance.ROOT.resolve("docs/api/examples/submit-solution.sh").toString(),
                file.toString()));
        command.addAll(List.of(evidence));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("CATALOGUE", Instance.URL);
        builder.environment().put("TOKENS", TOKENS);
        builder.environment().put("CLIENT_ID", program.at("/client/clientId").asText());
        builder.environment().put("CLIENT_SECRET", program.path("secret").asText());
        var process = builder.start();
        process.getOutputStream().close();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the script ends").isTrue();
        return said + "exit " + process.exitValue();
    }
}
