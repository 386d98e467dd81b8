// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A program that uses the application, anonymously or with somebody's token. It follows no redirect. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** Tokens live for five minutes; a run lasts longer. */
    private static final Duration FRESH = Duration.ofMinutes(4);

    private record Kept(String token, long since) {

        boolean fresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private final List<String> authorization;

    private Client(List<String> authorization) {
        this.authorization = authorization;
    }

    /** Nobody. */
    public static Client anonymous() {
        return new Client(List.of());
    }

    /** One of the demo people. */
    public static Client as(String person) {
        var kept = TOKENS.compute(
                person,
                (name, known) -> known != null && known.fresh() ? known : new Kept(newToken(name), System.nanoTime()));
        return with(kept.token());
    }

    /** Whoever the token names. */
    public static Client with(String token) {
        return new Client(List.of("Authorization", "Bearer " + token));
    }

    /** A fresh access token of a person for the API. */
    public static String newToken(String person) {
        return tokens(person).json().path("access_token").asText();
    }

    /** The identity server's answer to a person who signs in for the API. */
    public static Answer tokens(String person) {
        var answer = form(
                Instance.REALM + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type", "password",
                        "client_id", "catalogue-cli",
                        "scope", "openid",
                        "username", person,
                        "password", "demo"));
        if (answer.status() != 200) {
            throw new IllegalStateException("No token for " + person + ": " + answer);
        }
        return answer;
    }

    /** Sends a form to any address. */
    public static Answer form(String url, Map<String, String> fields) {
        var body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return exchange(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /** Reads an address of the product, for example {@code /api/v1/clock}. */
    public Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends JSON. */
    public Answer post(String path, String json, String... headers) {
        return send("POST", path, json, withType("application/json", headers));
    }

    /** What is at an address below {@code /api/v1}, which must be there. */
    public JsonNode read(String path) {
        return get("/api/v1" + path).done();
    }

    /** Sends a change to an address below {@code /api/v1}, on the version of the object that is known. */
    public Answer write(String method, String path, JsonNode body, JsonNode known) {
        var tag = "\"" + known.path("version").asText() + "\"";
        return body == null
                ? send(method, "/api/v1" + path, null, "If-Match", tag)
                : send(method, "/api/v1" + path, body.toString(), withType("application/json", new String[] {
                    "If-Match", tag
                }));
    }

    /** Sends a request with a body, when there is one. */
    public Answer send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(Instance.URL + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!authorization.isEmpty()) {
            request.headers(authorization.toArray(String[]::new));
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return exchange(request);
    }

    private static String[] withType(String type, String[] headers) {
        var all = new String[headers.length + 2];
        all[0] = "Content-Type";
        all[1] = type;
        System.arraycopy(headers, 0, all, 2, headers.length);
        return all;
    }

    private static Answer exchange(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(
                    request.timeout(Duration.ofSeconds(120)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
