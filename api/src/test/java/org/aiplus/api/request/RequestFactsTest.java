// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFactsTest {

    @Test
    void the_id_of_the_sender_is_kept() {
        assertThat(RequestFacts.idFrom("0197F3D0-7b1e-7cc2-8f4e-3a0c9d2b1e55"))
                .hasToString("0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-2-3-4-5", "x\r\nSet-Cookie: a=b", "0197f3d0-7b1e-7cc2-8f4e-3a0c9d2b1e55 "})
    void anything_else_is_replaced(String header) {
        assertThat(RequestFacts.idFrom(header).toString()).hasSize(36).isNotEqualTo(header);
    }
}
