// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricsAccessTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "::1", "0:0:0:0:0:0:0:1"})
    void without_a_token_the_same_machine_may_read(String peer) {
        assertThat(new MetricsAccess(null).allows(null, peer, false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.7", "2001:db8::1", "0.0.0.0", "localhost", ""})
    void without_a_token_nobody_else_may(String peer) {
        assertThat(new MetricsAccess(null).allows(null, peer, false)).isFalse();
        assertThat(new MetricsAccess(null).allows("Bearer anything", peer, false))
                .isFalse();
    }

    @Test
    void a_proxy_on_the_same_machine_does_not_open_the_figures_to_the_world() {
        assertThat(new MetricsAccess(null).allows(null, "127.0.0.1", true)).isFalse();
    }

    @Test
    void with_a_token_only_the_token_counts() {
        var access = new MetricsAccess("a-long-secret");

        assertThat(access.allows("Bearer a-long-secret", "10.0.0.7", true)).isTrue();
        assertThat(access.allows(null, "127.0.0.1", false)).isFalse();
        assertThat(access.allows("Bearer a-long-secre", "127.0.0.1", false)).isFalse();
        assertThat(access.allows("Bearer ", "127.0.0.1", false)).isFalse();
        assertThat(access.allows("a-long-secret", "127.0.0.1", false)).isFalse();
    }
}
