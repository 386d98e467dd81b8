// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {

    @Test
    void a_body_of_exactly_the_limit_is_read() throws IOException {
        assertThat(of(10, 10).readAllBytes()).hasSize(10);
    }

    @Test
    void one_byte_more_is_refused_however_it_is_read() {
        assertThatThrownBy(() -> of(11, 10).readAllBytes()).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> of(11, 10).skip(11)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> {
                    try (var stream = of(11, 10)) {
                        while (stream.read() >= 0) {
                            assertThat(stream.markSupported()).isFalse();
                        }
                    }
                })
                .isInstanceOf(RuleViolation.class);
    }

    private static LimitedStream of(int length, int limit) {
        return new LimitedStream(new ByteArrayInputStream(new byte[length]), limit);
    }
}
