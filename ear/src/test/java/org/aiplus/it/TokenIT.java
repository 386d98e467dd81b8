// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tokens of the real identity server: who is let in, and what is refused before any work is done. */
@WithCatalogue
class TokenIT {

    /** Everybody with a good token may ask for this and gets 403 or an answer, never 401. */
    private static final String PATH = "/api/v1/audit-entries";

    @TestFactory
    List<DynamicTest> everyDemoPersonIsKnownToTheApi() {
        return Fixtures.people().stream()
                .map(person -> DynamicTest.dynamicTest(
                        person,
                        () -> assertThat(Client.as(person).get(PATH).status()).isIn(200, 403)))
                .toList();
    }

    @Test
    void aPersonsRolesReachTheFacade() {
        assertThat(Client.as("auditor").get(PATH).status()).isEqualTo(200);
        assertThat(Client.as("staff-dpo").get(PATH).problem()).isEqualTo("not-allowed");
        assertThat(Client.anonymous().get(PATH).status()).isIn(401, 403);
    }

    @Test
    void theTokenThatThePagesHoldIsRefused(Instance catalogue) {
        var tokens = new IdentityServer(catalogue).signInForPages("auditor").json();
        refused(tokens, "access_token");
        refused(tokens, "id_token");
    }

    @Test
    void anIdTokenAndARefreshTokenAreNoAccessTokens() {
        var tokens = Client.tokens("auditor").json();
        assertThat(Client.with(tokens.path("access_token").asText()).get(PATH).status())
                .isEqualTo(200);
        refused(tokens, "id_token");
        refused(tokens, "refresh_token");
    }

    @Test
    void anExpiredTokenIsRefused(Instance catalogue) {
        var identity = new IdentityServer(catalogue);
        identity.setTokenLife("2");
        try {
            var client = Client.with(Client.newToken("auditor"));
            Await.until(
                    "a token of two seconds is refused",
                    Duration.ofSeconds(60),
                    () -> client.get(PATH).status() == 401);
            assertThat(client.get("/api/v1/clock").problem())
                    .as("also where anybody may read: an expired token is not nobody")
                    .isEqualTo("not-signed-in");
        } finally {
            identity.setTokenLife("");
        }
    }

    @TestFactory
    List<DynamicTest> forgedTokensAreRefused(Instance catalogue) {
        var genuine = Client.newToken("auditor");
        var forgeries =
                ForgedTokens.of(genuine, new IdentityServer(catalogue).keys().body());
        assertThat(forgeries).hasSizeGreaterThanOrEqualTo(20);
        return forgeries.entrySet().stream()
                .map(forgery -> DynamicTest.dynamicTest(forgery.getKey(), () -> {
                    var answer = Client.with(forgery.getValue()).get(PATH);
                    assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
                    assertThat(answer.problem()).isEqualTo("not-signed-in");
                }))
                .toList();
    }

    @Test
    void otherCredentialsAreRefusedToo() {
        for (var credentials : List.of("Basic YWRtaW4xOmRlbW8=", "Bearer", "Bearer ", "Bearer a.b.c", "Negotiate x")) {
            var answer = Client.anonymous().get("/api/v1/clock", "Authorization", credentials);
            assertThat(answer.problem()).as(credentials + ": " + answer).isEqualTo("not-signed-in");
        }
    }

    @Test
    void aSessionOfThePagesOpensNothingInTheApi() {
        var answer = Client.anonymous().get(PATH, "Cookie", "JSESSIONID=abc; __Host-session=abc");
        assertThat(answer.status()).isIn(401, 403);
    }

    private static void refused(JsonNode tokens, String name) {
        assertThat(tokens.path(name).asText()).as(name).isNotEmpty();
        var answer = Client.with(tokens.path(name).asText()).get(PATH);
        assertThat(answer.status()).as(name + ": " + answer).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-signed-in");
    }
}
