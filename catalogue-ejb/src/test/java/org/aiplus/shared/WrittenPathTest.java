// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/tools", "//en//tools/%00;a=b", "/en/%5Bx%5D", "/en/聊天", "/@:!$&'()*+,=~"})
    void escaped_signs_and_odd_ones_make_a_path(String path) {
        assertThat(WrittenPath.isWellFormed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/a[b", "/en/[x]", "/en/a|b", "/en/{a}", "/en/a b", "/en/%zz"})
    void nothing_is_at_a_path_that_cannot_be_written_like_this(String path) {
        assertThat(WrittenPath.isWellFormed(path)).isFalse();
    }
}
