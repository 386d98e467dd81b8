// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://vendor.example", "HTTPS://vendor.example/a?b=c#d", "http://vendor.example:8080/"})
    void anAbsoluteAddressOfAHostIsOne(String text) {
        assertThat(WebAddress.wellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vendor.example",
                "/tools",
                "//vendor.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://vendor.example",
                "https://",
                "https:///path",
                "https://me:secret@vendor.example",
                "https://vendor.example\\@evil.example",
                "https://vendor example",
                "https:vendor.example"
            })
    void nothingElseIs(String text) {
        assertThat(WebAddress.wellFormed(text)).isFalse();
        assertThat(WebAddress.secure(text)).isFalse();
    }

    @Test
    void onlyTlsIsSecure() {
        assertThat(WebAddress.secure("https://vendor.example")).isTrue();
        assertThat(WebAddress.secure("HttpS://vendor.example")).isTrue();
        assertThat(WebAddress.secure("http://vendor.example")).isFalse();
    }
}
