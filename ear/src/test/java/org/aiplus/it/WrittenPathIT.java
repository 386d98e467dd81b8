// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses as scripts get them wrong. A client library would not send them. */
@WithCatalogue
class WrittenPathIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "/en/tools?q=100%25%7C%26&a[]=1 200",
                "/en/tools/[x] 404",
                "/api/v1/solutions?q=100%25%7C%26 200",
                "/api/v1/solutions/[x] 404",
            })
    void a_path_that_none_can_be_is_refused_in_the_shape_of_its_door(String address, int status) throws IOException {
        var answer = get(address);

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("X-Request-Id: ");
        if (status != 200) {
            assertThat(answer).contains(address.startsWith("/api") ? "application/problem+json" : "<h1");
        }
    }

    @Test
    void a_header_that_the_server_cannot_read_is_not_called_a_parameter() {
        var refused = Client.anonymous().get("/api/v1/solutions", "Accept", "garbage");

        assertThat(refused.problem()).isEqualTo("not-acceptable");
    }

    private static String get(String address) throws IOException {
        var server = URI.create(Instance.URL);
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + address + " HTTP/1.1\r\nHost: " + server.getAuthority()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
