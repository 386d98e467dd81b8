// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.aiplus.build.launcher.console.Refused;
import org.jspecify.annotations.Nullable;

/** Keycloak's admin REST, as an administrator of the master realm. */
public final class KeycloakAdmin {
    /** The product's realm. */
    public static final String REALM = "aiplus";

    private static final Duration TOKEN_IS_FRESH_FOR = Duration.ofSeconds(30);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String url;
    private final String user;
    private final String password;
    private String token = "";
    private long tokenTaken;

    /** Talks to the Keycloak at the address. */
    public KeycloakAdmin(String url, String user, String password) {
        this.url = url.replaceAll("/+$", "");
        this.user = user;
        this.password = password;
    }

    /** The representation at a path below the product's realm; empty when there is none. */
    public Optional<JsonNode> get(String path) {
        HttpResponse<String> response = send("GET", path, null);
        return response.statusCode() == 404 ? Optional.empty() : Optional.of(body(response, "GET " + path));
    }

    /** Makes something below a path and says where it is, when Keycloak tells. */
    public Optional<String> post(String path, JsonNode representation) {
        HttpResponse<String> response = send("POST", path, representation);
        body(response, "POST " + path);
        return response.headers().firstValue("Location").map(location -> location.replaceAll(".*/", ""));
    }

    /** Replaces something. */
    public void put(String path, JsonNode representation) {
        body(send("PUT", path, representation), "PUT " + path);
    }

    /** Removes something; what is not there is not missed. */
    public void delete(String path, JsonNode representation) {
        HttpResponse<String> response = send("DELETE", path, representation);
        if (response.statusCode() != 404) {
            body(response, "DELETE " + path);
        }
    }

    /** Makes the product's realm when it is absent. */
    public void makeRealm() {
        if (get("").isEmpty()) {
            JsonNode realm = json.createObjectNode().put("realm", REALM).put("enabled", true);
            body(exchange("POST", url + "/admin/realms", realm), "POST realm");
        }
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonNode representation) {
        return exchange(method, url + "/admin/realms/" + REALM + path, representation);
    }

    private HttpResponse<String> exchange(String method, String address, @Nullable JsonNode representation) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + freshToken())
                .header("Accept", "application/json");
        if (representation == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, BodyPublishers.ofString(representation.toString()));
        }
        return exchange(request.build());
    }

    private String freshToken() {
        if (!token.isEmpty() && System.nanoTime() - tokenTaken < TOKEN_IS_FRESH_FOR.toNanos()) {
            return token;
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=admin-cli&username=" + encoded(user)
                        + "&password=" + encoded(password)))
                .build();
        HttpResponse<String> response = exchange(request);
        if (response.statusCode() == 401 || response.statusCode() == 400) {
            throw new Refused("Keycloak at " + url + " does not accept the administrator " + user
                    + " with the password it was given.");
        }
        token = body(response, "token").path("access_token").asText();
        tokenTaken = System.nanoTime();
        return token;
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new Refused("Keycloak at " + url + " does not answer: " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted while talking to Keycloak.", interrupted);
        }
    }

    private JsonNode body(HttpResponse<String> response, String what) {
        if (response.statusCode() >= 300) {
            throw new Refused("Keycloak refused " + what + " with status " + response.statusCode() + ": "
                    + response.body().replaceAll("\\s+", " "));
        }
        try {
            return response.body().isBlank() ? MissingNode.getInstance() : json.readTree(response.body());
        } catch (IOException malformed) {
            throw new Refused("Keycloak answered " + what + " with something that is not JSON.", malformed);
        }
    }

    /** For a query or a form. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
