// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;

/** The product's own API as the demo people use it. */
final class DemoApi {
    private static final Duration LIMIT = Duration.ofMinutes(10);
    private static final String JSON = "application/json";

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final String apiUrl;
    private final String realmUrl;
    private final Progress progress;

    /**
     * An API.
     *
     * @param publicUrl address of the catalogue
     * @param realmUrl address of the realm, which is also the issuer of its tokens
     */
    DemoApi(String publicUrl, String realmUrl, Progress progress) {
        this.apiUrl = publicUrl + "/api/v1";
        this.realmUrl = realmUrl;
        this.progress = progress;
    }

    HttpRequest.Builder authorised(String path, String token) {
        return HttpRequest.newBuilder(URI.create(apiUrl + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", JSON);
    }

    String token(DemoPerson person) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=catalogue-cli&username="
                        + encoded(person.username()) + "&password="
                        + DemoPerson.PASSWORD))
                .build();
        HttpResponse<String> response = send(request, "a token for " + person.username());
        if (response.statusCode() != 200) {
            throw refused("a token for " + person.username(), response);
        }
        return tree(response).path("access_token").asText();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What an address says. */
    JsonNode read(String token, String path) {
        return accepted(authorised(path, token).GET(), path);
    }

    /** Does something with a JSON body. */
    JsonNode post(String token, String path, JsonNode body) {
        return accepted(
                authorised(path, token).header("Content-Type", JSON).POST(BodyPublishers.ofString(body.toString())),
                path);
    }

    /** Does something to what has this version, with a JSON body; an empty object where none is needed. */
    JsonNode post(String token, String path, JsonNode body, JsonNode object) {
        return change("POST", token, path, body, object);
    }

    /** Puts something in place of what has this version. */
    JsonNode put(String token, String path, JsonNode body, JsonNode object) {
        return change("PUT", token, path, body, object);
    }

    private JsonNode change(String method, String token, String path, JsonNode body, JsonNode object) {
        return accepted(
                authorised(path, token)
                        .header("Content-Type", JSON)
                        .header("If-Match", "\"" + object.path("version").asText() + "\"")
                        .method(method, BodyPublishers.ofString(body.toString())),
                path);
    }

    JsonNode accepted(HttpRequest.Builder request, String what) {
        HttpResponse<String> response = send(request.build(), what);
        if (response.statusCode() >= 300) {
            throw refused(what, response);
        }
        return tree(response);
    }

    /** Waits beside the stop signal until something holds. */
    void await(String what, BooleanSupplier condition) {
        progress.await(what, LIMIT, condition);
    }

    /** Waits beside the stop signal, so that a long import ends with the launcher. */
    HttpResponse<String> send(HttpRequest request, String what) {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            progress.await(what, LIMIT, answer::isDone);
        } finally {
            answer.cancel(true);
        }
        return answer.handle((response, failure) -> {
                    if (response == null) {
                        throw new Refused("No answer for " + what + ": " + failure, failure);
                    }
                    return response;
                })
                .join();
    }

    Refused refused(String what, HttpResponse<String> response) {
        JsonNode problem = tree(response);
        String reason = problem.path("detail")
                .asText(problem.path("title")
                        .asText(problem.path("error_description").asText("no reason given")));
        return new Refused("The catalogue refused " + what + " with status " + response.statusCode() + ": " + reason);
    }

    JsonNode tree(HttpResponse<String> response) {
        try {
            return json.readTree(response.body());
        } catch (IOException notJson) {
            return json.createObjectNode();
        }
    }
}
