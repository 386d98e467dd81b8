// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.aiplus.shared.Ids;

/** The real identity server: what a browser does there, and what its administrator may set. */
final class IdentityServer {

    private static final String BASE = Instance.REALM.replaceFirst("/realms/.*", "");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final String VERIFIER = "a-verifier-that-is-long-enough-for-every-rule-0123456789";

    private final Instance catalogue;

    IdentityServer(Instance catalogue) {
        this.catalogue = catalogue;
    }

    /** Signs a person in as the pages do; the answer has the tokens that the pages would hold. */
    Answer signInForPages(String person) {
        var browser = Session.anonymous();
        var back = Instance.URL + "/en/sign-in";
        var page = browser.get(Instance.REALM + "/protocol/openid-connect/auth?client_id=web"
                + "&response_type=code&scope=openid&state=x&code_challenge_method=S256&code_challenge=" + challenge()
                + "&redirect_uri=" + encoded(back));
        var answer = browser.submitPassword(page, person);
        var code = CODE.matcher(answer.header("Location"));
        if (!code.find()) {
            throw new IllegalStateException("No code: " + answer);
        }
        return Client.form(
                Instance.REALM + "/protocol/openid-connect/token",
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "web",
                        "client_secret",
                        catalogue.webSecret(),
                        "code",
                        code.group(1),
                        "code_verifier",
                        VERIFIER,
                        "redirect_uri",
                        back));
    }

    /** Sets how long tokens of the command-line client live. */
    void setTokenLife(String seconds) {
        var clients = administrate("GET", "/clients?clientId=catalogue-cli", null);
        var client = (ObjectNode) clients.json().get(0);
        ((ObjectNode) client.get("attributes")).put("access.token.lifespan", seconds);
        var answer = administrate("PUT", "/clients/" + client.get("id").asText(), client.toString());
        if (answer.status() != 204) {
            throw new IllegalStateException("The life of tokens could not be set: " + answer);
        }
    }

    /** Somebody who has an account and nothing else, as after signing up; the name to sign in with. */
    String newAccount() {
        var name = "it-" + Ids.next();
        var user = "{\"username\":\"" + name + "\",\"email\":\"" + name + "@example.org\",\"emailVerified\":true,"
                + "\"firstName\":\"New\",\"lastName\":\"Person\",\"enabled\":true,"
                + "\"credentials\":[{\"type\":\"password\",\"value\":\"demo\",\"temporary\":false}]}";
        var answer = administrate("POST", "/users", user);
        if (answer.status() != 201) {
            throw new IllegalStateException("No account: " + answer);
        }
        return name;
    }

    /** The realm's public keys. */
    Answer keys() {
        return answer(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(URI.create(Instance.REALM + "/protocol/openid-connect/certs")));
    }

    private Answer administrate(String method, String path, String body) {
        var token = Client.form(
                        BASE + "/realms/master/protocol/openid-connect/token",
                        Map.of(
                                "grant_type", "password",
                                "client_id", "admin-cli",
                                "username", "admin",
                                "password", catalogue.identityAdministrator()))
                .json()
                .path("access_token")
                .asText();
        return answer(
                HttpClient.newHttpClient(),
                HttpRequest.newBuilder(URI.create(BASE + "/admin/realms/aiplus" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    private static Answer answer(HttpClient client, HttpRequest.Builder request) {
        var response = send(client, request);
        return new Answer(response.statusCode(), response);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
