// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser reduced to its cookies: enough to sign in at the identity server and to use the pages as somebody. It sends
 * secure cookies to this machine without encryption, as browsers do.
 */
final class Session {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*method=\"post\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    /** Somebody who has not signed in. */
    static Session anonymous() {
        return new Session();
    }

    /** One of the demo people, signed in through the identity server's form. */
    static Session signedIn(String person) {
        var session = new Session();
        var form = session.follow(session.get(Instance.URL + "/en/sign-in"));
        var page = session.follow(session.submitPassword(form, person));
        var found = TOKEN.matcher(page.body());
        if (page.status() != 200 || !found.find()) {
            throw new IllegalStateException(person + " is not signed in: " + page);
        }
        session.token = found.group(1);
        return session;
    }

    /** Answers the identity server's form. */
    Answer submitPassword(Answer page, String person) {
        var form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No sign-in form: " + page);
        }
        return send(
                "POST",
                form.group(1).replace("&amp;", "&"),
                "username=" + encoded(person) + "&password=demo",
                "application/x-www-form-urlencoded");
    }

    /** The token that the session's forms carry, or an empty text. */
    String token() {
        return token;
    }

    Answer get(String url) {
        return send("GET", url, null, "");
    }

    Answer send(String method, String url, String body, String type) {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (!method.equals("GET") && url.startsWith(Instance.URL)) {
            request.header("Sec-Fetch-Site", "same-origin");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private Answer follow(Answer answer) {
        var last = answer;
        for (int step = 0; step < MOST_REDIRECTS && last.status() / 100 == 3; step++) {
            last = get(last.response().uri().resolve(last.header("Location")).toString());
        }
        return last;
    }

    private void keep(String setCookie) {
        var pair = setCookie.split(";", 2)[0];
        var name = pair.substring(0, pair.indexOf('='));
        var value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || setCookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0")) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
