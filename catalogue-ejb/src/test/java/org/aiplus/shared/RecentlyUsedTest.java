// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentlyUsedTest {

    private final RecentlyUsed<String, Integer> memory = new RecentlyUsed<>(2);

    @Test
    void whatWasNotAskedForLongestGoes() {
        memory.put("a", 1);
        memory.put("b", 2);
        memory.get("a");
        memory.put("c", 3);
        assertThat(memory.get("b")).isNull();
        assertThat(memory.get("a")).isEqualTo(1);
        assertThat(memory.size()).isEqualTo(2);
    }

    @Test
    void whatIsRemovedIsGone() {
        memory.put("a", 1);
        memory.remove("a");
        assertThat(memory.get("a")).isNull();
        assertThat(memory.size()).isZero();
    }
}
