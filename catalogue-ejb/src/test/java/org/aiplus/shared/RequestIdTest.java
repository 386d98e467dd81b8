// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    private final RequestId requestId = new RequestId();

    @Test
    void aRequestHasOneId() {
        assertThat(UUID.fromString(requestId.value()).version()).isEqualTo(7);
        assertThat(requestId.value()).isEqualTo(requestId.value()).isNotEqualTo(new RequestId().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "a.b_c-d.", "0123456789012345678901234567890123456789012345678901234567890123"})
    void aWellFormedProposalIsTakenOver(String proposed) {
        assertThat(requestId.propose(proposed)).isEqualTo(proposed).isEqualTo(requestId.value());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "1234567",
                "-1234567",
                "1234 5678",
                "12345678\r\nX: y",
                "12345678\n",
                "<script>alert(1)</script>",
                "識別碼識別碼識別碼",
                "01234567890123456789012345678901234567890123456789012345678901234"
            })
    void anyOtherIsNot(String proposed) {
        assertThat(requestId.propose(proposed)).isNotEqualTo(proposed).hasSize(36);
    }
}
