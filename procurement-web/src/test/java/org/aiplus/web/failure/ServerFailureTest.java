// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFailureTest {

    @ParameterizedTest
    @CsvSource({
        "403, /en/sign-in, true",
        "403, /tc/sign-in/L2VuL2F1ZGl0, true",
        "400, /sc/sign-in, true",
        "404, /en/sign-in, false",
        "400, /en/tools, false",
        "403, /en/audit, false",
        "403, /en/tools/sign-in, false",
        "403, null, false",
    })
    void a_forbidden_sign_in_is_about_the_identity_server_and_nothing_else_is(
            int status, String address, boolean failed) {
        assertThat(ServerFailure.isFailedSignIn(status, address)).isEqualTo(failed);
    }
}
