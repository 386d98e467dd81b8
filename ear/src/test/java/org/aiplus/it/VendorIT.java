// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
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
        var person = new IdentityServer(catalogue).newAccount();
        assertThat(roles(person)).contains("vendor").doesNotContainAnyElementsOf(Role.GOVERNMENT);
        var owner = Client.as(person);
        assertThat(owner.get(VENDORS).status()).isEqualTo(403);

        var registered = owner.post(VENDORS, Fixtures.vendor("R" + unique, "Harbour " + unique));
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
    void anotherVendorFindsTheSameAsWhereNothingIs(Instance catalogue) {
        var owner = Client.as(new IdentityServer(catalogue).newAccount());
        var registered = owner.post(VENDORS, Fixtures.vendor("S" + unique, "Kowloon " + unique));
        var id = registered.json().path("id").asText();
        var stranger = Client.as("vendor2-owner");
        for (var path : new String[] {"", "/members", "/declarations"}) {
            var there = stranger.get(VENDORS + "/" + id + path);
            var nowhere = stranger.get(VENDORS + "/" + NOWHERE + path);
            assertThat(there.status()).as(path).isEqualTo(404).isEqualTo(nowhere.status());
            assertThat(there.problem()).isEqualTo(nowhere.problem());
            assertThat(there.body()).doesNotContain(unique);
        }
        var details = Fixtures.vendor("S" + unique, "Taken over");
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
        var twin = Client.as(new IdentityServer(catalogue).newAccount())
                .post(VENDORS, Fixtures.vendor("s-" + unique, "Somebody else"));
        assertThat(twin.problem()).as(twin.toString()).isEqualTo("vendor-number-taken");
        assertThat(twin.body()).doesNotContain("Kowloon");
    }

    @Test
    void whatIsNotAskedForIsRefused(Instance catalogue) {
        var owner = Client.as(new IdentityServer(catalogue).newAccount());
        var more = Fixtures.vendor("M" + unique, "Mass " + unique)
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

    private static List<String> roles(String person) throws ParseException {
        var claims = SignedJWT.parse(Client.newToken(person)).getJWTClaimsSet();
        return ((List<?>) claims.getJSONObjectClaim("realm_access").get("roles"))
                .stream().map(String::valueOf).toList();
    }
}
