// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.aiplus.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/tc/", "/tc/tools?q=%E6%9C%83%E8%AD%B0&compare=S-000001,S-000002", "/en/tools/S-000063"})
    void theWayBackSurvivesAsPartOfThePath(String back) {
        var address = SignInAddress.of(Language.TC, back);

        assertThat(address).startsWith("/tc/sign-in/").endsWith("?ui_locales=zh-TW");
        var place = address.substring("/tc/sign-in/".length(), address.indexOf('?'));
        assertThat(SignInAddress.back(place, "/tc/")).isEqualTo(back);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:x"})
    void nobodyIsSentToAnotherSite(String elsewhere) {
        var place = Base64.getUrlEncoder().encodeToString(elsewhere.getBytes(StandardCharsets.UTF_8));

        assertThat(SignInAddress.back(place, "/en/")).isEqualTo("/en/");
    }

    @Test
    void whatIsNoPlaceLeadsToTheFirstPage() {
        assertThat(SignInAddress.back("%%%", "/en/")).isEqualTo("/en/");
    }
}
