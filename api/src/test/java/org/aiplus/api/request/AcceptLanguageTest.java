// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB | EN",
                "zh-Hant-HK | TC",
                "zh-HK | TC",
                "zh-TW;q=0.5, en;q=0.4 | TC",
                "yue | TC",
                "zh-CN,zh;q=0.9,en;q=0.8 | SC",
                "zh | SC",
                "zh-Hans-HK | SC",
                "fr, zh-Hans;q=0.2 | SC",
                "fr, de | EN",
                "* | EN",
                "en;q=0, zh-HK | TC",
                "zh-HK;q=0.1, en;q=0.9 | EN",
                "'' | EN",
                "@@@;;; | EN",
            })
    void the_first_wish_that_can_be_met_wins(String header, Language expected) {
        assertThat(AcceptLanguage.best(header)).isEqualTo(expected);
    }

    @Test
    void no_header_means_english() {
        assertThat(AcceptLanguage.best(null)).isEqualTo(Language.EN);
    }

    @Test
    void an_absurd_header_is_not_read() {
        assertThat(AcceptLanguage.best("zh-HK,".repeat(10_000))).isEqualTo(Language.EN);
    }
}
