// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.aiplus.json.StoredJson;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Keycloak's admin REST, with an account that may manage clients and nothing else. Set up by {@code AIPLUS_OIDC_URL} and
 * {@code AIPLUS_OIDC_CLIENTS_SECRET}; without the secret vendors cannot make programs and everything else works.
 */
@ApplicationScoped
class KeycloakClients implements IdentityProviderClients {

    private static final Logger LOG = System.getLogger(KeycloakClients.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String ACCOUNT = "catalogue-clients";
    private static final int NOT_FOUND = 404;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String realm;
    private final String secret;

    /** As this installation is set up. */
    KeycloakClients() {
        this(System.getenv());
    }

    KeycloakClients(Map<String, String> environment) {
        this.realm = environment
                .getOrDefault("AIPLUS_OIDC_URL", "http://localhost:8180/realms/aiplus")
                .replaceAll("/+$", "");
        this.secret = environment.getOrDefault("AIPLUS_OIDC_CLIENTS_SECRET", "");
    }

    @Override
    public IssuedClient create(String clientId, String name) {
        var token = token();
        var made = admin(token, "POST", "/clients", representation(clientId, name));
        var identity = made.headers()
                .firstValue("Location")
                .map(location -> location.replaceAll(".*/", ""))
                .orElseThrow(KeycloakClients::unavailable);
        var account = json(admin(token, "GET", "/clients/" + identity + "/service-account-user", null));
        var issued = json(admin(token, "GET", "/clients/" + identity + "/client-secret", null));
        return new IssuedClient(
                identity, account.path("id").asText(), issued.path("value").asText());
    }

    @Override
    public String newSecret(String identityId) {
        var rotated = admin(token(), "POST", "/clients/" + identityId + "/client-secret", null);
        return json(rotated).path("value").asText();
    }

    @Override
    public void remove(String identityId) {
        admin(token(), "DELETE", "/clients/" + identityId, null);
    }

    @Override
    public String tokenAddress() {
        return realm + "/protocol/openid-connect/token";
    }

    /** Only tokens by its own secret, only for the API, only as a vendor. */
    private static ObjectNode representation(String clientId, String name) {
        var client = JsonNodeFactory.instance.objectNode();
        client.put("clientId", clientId).put("name", name).put("description", "Program of a vendor");
        client.put("protocol", "openid-connect").put("publicClient", false).put("serviceAccountsEnabled", true);
        client.put("standardFlowEnabled", false).put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false).put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes").add("basic").add("catalogue-program");
        client.putArray("optionalClientScopes");
        return client;
    }

    private String token() {
        if (secret.isEmpty()) {
            LOG.log(Level.WARNING, "AIPLUS_OIDC_CLIENTS_SECRET is not set, so vendors cannot make programs");
            throw unavailable();
        }
        var form = "grant_type=client_credentials&client_id=" + ACCOUNT + "&client_secret="
                + URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(tokenAddress()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        return json(checked(send(request), "token")).path("access_token").asText();
    }

    private HttpResponse<String> admin(String token, String method, String path, @Nullable JsonNode body) {
        var address = realm.replaceFirst("/realms/", "/admin/realms/") + path;
        var request = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(StoredJson.format(body)))
                .build();
        var response = send(request);
        return method.equals("DELETE") && response.statusCode() == NOT_FOUND ? response : checked(response, method);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The identity provider does not answer", e);
            throw unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private static HttpResponse<String> checked(HttpResponse<String> response, String what) {
        if (response.statusCode() >= 300) {
            LOG.log(Level.WARNING, "The identity provider answered {0} with {1}", what, response.statusCode());
            throw unavailable();
        }
        return response;
    }

    private static JsonNode json(HttpResponse<String> response) {
        return response.body().isBlank() ? MissingNode.getInstance() : StrictJson.parse(response.body());
    }

    private static RuleViolation unavailable() {
        return new RuleViolation(ProblemCode.TEMPORARILY_UNAVAILABLE);
    }
}
