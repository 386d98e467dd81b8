// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What came by mail, as the demonstration's mail server shows it. */
public final class Mailbox {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String address;

    private Mailbox(String address) {
        this.address = address;
    }

    /** The mailbox of an address. */
    public static Mailbox of(String address) {
        return new Mailbox(address);
    }

    /** All messages, newest first. */
    public List<JsonNode> messages() {
        var to = URLEncoder.encode(address, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(Instance.MAIL + "/messages.json?to=" + to))
                .build();
        try {
            var answer = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            var messages = new ArrayList<JsonNode>();
            JSON.readTree(answer.body()).forEach(messages::add);
            return messages;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The newest message with these words in its subject, as soon as it is there. */
    public JsonNode await(String words) {
        Await.until("a message to " + address + " about " + words, LIMIT, () -> newest(words) != null);
        return newest(words);
    }

    private JsonNode newest(String words) {
        return messages().stream()
                .filter(message -> message.path("subject").asText().contains(words))
                .findFirst()
                .orElse(null);
    }
}
