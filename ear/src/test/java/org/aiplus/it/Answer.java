// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/** What came back. */
public record Answer(int status, HttpResponse<String> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body as text. */
    public String body() {
        return response.body();
    }

    /** The first value of a header, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The body as a tree. */
    public JsonNode json() {
        try {
            return JSON.readTree(body());
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** The body of an answer to something that must succeed. */
    public JsonNode done() {
        if (status != 200 && status != 201) {
            throw new AssertionError(this);
        }
        return json();
    }

    /** The code of a problem document, or an empty text. */
    public String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? json().path("code").asText()
                : "";
    }

    @Override
    public String toString() {
        var text = body();
        return status + " " + (text.length() > 600 ? text.substring(0, 600) + " …" : text);
    }
}
