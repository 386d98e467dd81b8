// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ApiSettingsTest {

    @Test
    void an_installation_that_says_nothing_gets_the_usual_limits() {
        var settings = ApiSettings.from(Map.of());

        assertThat(settings.readsPerMinute()).isEqualTo(600);
        assertThat(settings.writesPerMinute()).isEqualTo(60);
        assertThat(settings.anonymousPerMinute()).isEqualTo(6000);
        assertThat(settings.trustedProxies()).isEmpty();
        assertThat(settings.metricsToken()).isNull();
        assertThat(settings.address("/clock")).hasToString("http://localhost:8080/api/v1/clock");
    }

    @Test
    void a_slash_at_the_end_of_the_public_address_does_not_double() {
        var settings = ApiSettings.from(Map.of("AIPLUS_PUBLIC_URL", "https://ai.example.gov/"));

        assertThat(settings.address("/clock")).hasToString("https://ai.example.gov/api/v1/clock");
    }

    @Test
    void limits_and_proxies_come_from_the_environment() {
        var settings = ApiSettings.from(Map.of(
                "AIPLUS_RATE_LIMIT_READ", "0",
                "AIPLUS_RATE_LIMIT_WRITE", "7",
                "AIPLUS_TRUSTED_PROXIES", "10.0.0.0/8, ::1"));

        assertThat(settings.readsPerMinute()).isZero();
        assertThat(settings.writesPerMinute()).isEqualTo(7);
        assertThat(settings.trustedProxies()).hasSize(2);
    }

    @Test
    void a_setting_that_cannot_be_understood_is_named() {
        assertThatThrownBy(() -> ApiSettings.from(Map.of("AIPLUS_RATE_LIMIT_READ", "many")))
                .hasMessageContaining("AIPLUS_RATE_LIMIT_READ");
        assertThatThrownBy(() -> ApiSettings.from(Map.of("AIPLUS_TRUSTED_PROXIES", "proxy.example")))
                .hasMessageContaining("AIPLUS_TRUSTED_PROXIES");
        assertThatThrownBy(() -> ApiSettings.from(Map.of("AIPLUS_METRICS_TOKEN", "short")))
                .hasMessageContaining("AIPLUS_METRICS_TOKEN")
                .hasMessageNotContaining("short");
    }
}
