// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Files on their way to the application, as bytes. */
final class Upload {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final String BOUNDARY = "----evidence-7f3a";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private Upload() {}

    /** Sends a file with what is said about it. */
    static Answer send(String person, String metadata, String name, String type, byte[] file, String... headers) {
        return post(person, body(metadata, name, type, file), headers);
    }

    private static Answer post(String person, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(Instance.URL + "/api/v1/evidence"))
                .timeout(Duration.ofSeconds(120))
                .header("Content-Type", TYPE)
                .header("Authorization", "Bearer " + Client.newToken(person))
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Announces a whole file, sends a part of it and goes away. */
    static void cut(String person, String metadata, byte[] file) {
        var body = body(metadata, "a.txt", "text/plain", file);
        var address = URI.create(Instance.URL);
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            var out = socket.getOutputStream();
            out.write(("POST /api/v1/evidence HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nContent-Type: " + TYPE
                            + "\r\nAuthorization: Bearer " + Client.newToken(person) + "\r\nContent-Length: "
                            + body.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body, 0, body.length / 2);
            out.flush();
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] body(String metadata, String name, String type, byte[] file) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(utf8("--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"metadata\"\r\nContent-Type: application/json\r\n\r\n"
                + metadata + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: " + type + "\r\n\r\n"));
        out.writeBytes(file);
        out.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return out.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
