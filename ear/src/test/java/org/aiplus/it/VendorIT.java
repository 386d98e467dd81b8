// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import org.aiplus.identity.Role;
import org.aiplus.shared.Ids;
import org.junit.jupiter.api.Test;

/** A vendor from a new account to a verified organisation that may submit, and what others find of it. */
@WithCatalogue
class VendorIT {

    private static final String VENDORS = "/api/v1/vendors";
    private static final String NOWHERE = "00000000-0000-7000-8000-000000000000";

    private final String unique = Ids.next().toString();

    @Test
    void aNewAccountRegistersAnOrganisationAndGetsItVerified(Instance catalogue) throws Exception {
        var person = newAccount(catalogue);
        assertThat(roles(person)).contains("vendor").doesNotContainAnyElementsOf(Role.GOVERNMENT);
        var owner = Client.with(Client.newToken(person));
        assertThat(owner.get(VENDORS).status()).isEqualTo(403);

        var registered = owner.post(VENDORS, details("R" + unique, "Harbour " + unique));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
        var id = registered.json().path("id").asText();
        var own = VENDORS + "/" + id;
        assertThat(registered.json().path("status").asText()).isEqualTo("REGISTERED");
        assertThat(owner.get(VENDORS + "/own")
                        .json()
                        .path("items")
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo(id);
        assertThat(owner.get(own + "/members")
                        .json()
                        .path("members")
                        .path(0)
                        .path("role")
                        .asText())
                .isEqualTo("OWNER");

        var officer = Client.as("officer1");
        assertThat(officer.get(VENDORS + "?status=REGISTERED&pageSize=100").body())
                .contains(id);
        var asked = decided(officer, own + "/questions", "{\"question\":\"Who owns you?\"}", registered);
        var question = asked.json().path("questions").path(0).path("id").asText();
        var answered = decided(owner, own + "/questions/" + question + "/answer", "{\"answer\":\"Ada alone.\"}", asked);
        var verified = decided(officer, own + "/decisions", "{\"decision\":\"VERIFY\"}", answered);
        assertThat(verified.json().path("status").asText()).isEqualTo("VERIFIED");

        assertThat(owner.post(own + "/decisions", "{\"decision\":\"VERIFY\"}", "If-Match", "\"1\"")
                        .status())
                .isEqualTo(403);
        declares(owner, own);
        var member = owner.get(own + "/members").json().path("members").path(0);
        var last = owner.send(
                "DELETE",
                own + "/members/" + member.path("id").asText(),
                null,
                "If-Match",
                "\"" + member.path("version").asText() + "\"");
        assertThat(last.problem()).as(last.toString()).isEqualTo("vendor-last-owner");
    }

    @Test
    void anotherVendorFindsTheSameAsWhereNothingIs(Instance catalogue) throws Exception {
        var owner = Client.with(Client.newToken(newAccount(catalogue)));
        var registered = owner.post(VENDORS, details("S" + unique, "Kowloon " + unique));
        var id = registered.json().path("id").asText();
        var stranger = Client.as("vendor2-owner");
        for (var path : new String[] {"", "/members", "/declarations"}) {
            var there = stranger.get(VENDORS + "/" + id + path);
            var nowhere = stranger.get(VENDORS + "/" + NOWHERE + path);
            assertThat(there.status()).as(path).isEqualTo(404).isEqualTo(nowhere.status());
            assertThat(there.problem()).isEqualTo(nowhere.problem());
            assertThat(there.body()).doesNotContain(unique);
        }
        var details = details("S" + unique, "Taken over");
        assertThat(stranger.send(
                                "PUT",
                                VENDORS + "/" + id,
                                details,
                                "If-Match",
                                "\"0\"",
                                "Content-Type",
                                "application/json")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.get(VENDORS + "/own").body()).doesNotContain(unique);
        var twin = Client.with(Client.newToken(newAccount(catalogue)))
                .post(VENDORS, details("s-" + unique, "Somebody else"));
        assertThat(twin.problem()).as(twin.toString()).isEqualTo("vendor-number-taken");
        assertThat(twin.body()).doesNotContain("Kowloon");
    }

    @Test
    void whatIsNotAskedForIsRefused(Instance catalogue) throws Exception {
        var owner = Client.with(Client.newToken(newAccount(catalogue)));
        var more = details("M" + unique, "Mass " + unique)
                .replaceFirst("\\{", "{\"status\":\"VERIFIED\",\"id\":\"" + NOWHERE + "\",\"version\":7,");
        var refused = owner.post(VENDORS, more);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("/status", "/id", "/version", "unknown-property");
    }

    private static void declares(Client owner, String own) {
        var asked = owner.get("/api/v1/declarations").json().path("items");
        assertThat(asked).hasSize(4);
        for (JsonNode declaration : asked) {
            if (declaration.path("code").asText().equals("STANDING_OFFER")) {
                var made = owner.post(
                        own + "/declarations/STANDING_OFFER",
                        "{\"version\":\"" + declaration.path("version").asText()
                                + "\",\"answers\":{\"holds\":\"NO\"}}");
                assertThat(made.json().path("outcome").asText())
                        .as(made.toString())
                        .isEqualTo("PASS");
            }
        }
        var wrong =
                owner.post(own + "/declarations/TERMS", "{\"version\":\"2026-1\",\"answers\":{\"accurate\":\"NO\"}}");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("/answers/publish", "/answers/checks", "/answers/changes");
    }

    private static Answer decided(Client client, String path, String body, Answer before) {
        var answer = client.post(
                path, body, "If-Match", "\"" + before.json().path("version").asText() + "\"");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer;
    }

    private static String details(String registryNumber, String name) {
        return """
            {"name":{"en":"NAME"},"registryNumber":"NUMBER","registryCountry":"HK","size":"MICRO",
             "address":"1 Example Road, Hong Kong","contacts":[{"name":"Ada Lam","role":"Director",
             "email":"ada@MAIL.example"}]}\
            """.replace("NAME", name)
                .replace("NUMBER", registryNumber)
                .replace("MAIL", Ids.next().toString());
    }

    /** Somebody who has an account and nothing else, as after signing up. */
    private String newAccount(Instance catalogue) throws IOException, InterruptedException {
        var server = Instance.REALM.replaceFirst("/realms/.*", "");
        var token = Client.form(
                        server + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", catalogue.identityAdministrator()))
                .json()
                .path("access_token")
                .asText();
        var name = "it-" + Ids.next();
        var user = "{\"username\":\"" + name + "\",\"email\":\"" + name + "@example.org\",\"emailVerified\":true,"
                + "\"firstName\":\"New\",\"lastName\":\"Person\",\"enabled\":true,"
                + "\"credentials\":[{\"type\":\"password\",\"value\":\"demo\",\"temporary\":false}]}";
        var request = HttpRequest.newBuilder(URI.create(server + "/admin/realms/aiplus/users"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(user))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(201);
        return name;
    }

    private static List<String> roles(String person) throws ParseException {
        var claims = SignedJWT.parse(Client.newToken(person)).getJWTClaimsSet();
        return ((List<?>) claims.getJSONObjectClaim("realm_access").get("roles"))
                .stream().map(String::valueOf).toList();
    }
}
