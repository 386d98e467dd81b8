// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aiplus.access.Acts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Headers that keep a browser from doing more than a page needs, on every route, errors and files included. */
@WithCatalogue
class HeadersIT {

    /** What the server answers by itself, before a request reaches one of our filters and gets an id. */
    private static final Set<String> ANSWERED_BY_THE_SERVER =
            Set.of("/openapi", "/en/sign-in", "/en/sign-in/L2VuL3Rvb2xz", "/en/sign-in/nowhere");

    @TestFactory
    Stream<DynamicTest> everyAnswerIsGuarded() {
        return Stream.concat(
                        Routes.readable().stream(),
                        Stream.of(
                                "/",
                                "/nowhere",
                                "/en/nowhere",
                                "/en/tools/S-999999",
                                "/api/v1/nowhere",
                                "/openapi",
                                "/api/v1/solutions/%00",
                                "/en/tools/..%2f..%2f",
                                "/robots.txt"))
                .map(path -> DynamicTest.dynamicTest(
                        path, () -> guarded(path, Client.anonymous().get(path))));
    }

    @Test
    void theRouteListIsReadFromTheCode() {
        assertThat(Acts.pages()).isNotEmpty();
        assertThat(Acts.operations()).isNotEmpty();
    }

    private static void guarded(String path, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        assertThat(answer.header("X-Content-Type-Options"))
                .as("X-Content-Type-Options")
                .isEqualTo("nosniff");
        var policy = answer.header("Content-Security-Policy");
        assertThat(policy)
                .as("Content-Security-Policy")
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-inline", "unsafe-eval", "*");
        assertThat(answer.header("Referrer-Policy")).as("Referrer-Policy").isIn("no-referrer", "same-origin");
        assertThat(answer.header("Permissions-Policy")).as("Permissions-Policy").contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        if (!ANSWERED_BY_THE_SERVER.contains(path)) {
            assertThat(answer.header("X-Request-Id")).as("X-Request-Id").isNotEmpty();
        }
        for (var name : List.of("Server", "X-Powered-By")) {
            assertThat(answer.header(name)).as(name + " tells what to attack").isEmpty();
        }
        // The server's OIDC client says nothing about the site of its cookie of one request; browsers then assume Lax.
        for (var cookie : answer.response().headers().allValues("Set-Cookie")) {
            assertThat(cookie).contains("HttpOnly");
            if (!ANSWERED_BY_THE_SERVER.contains(path)) {
                assertThat(cookie).contains("SameSite=");
            }
        }
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat org.");
    }
}
