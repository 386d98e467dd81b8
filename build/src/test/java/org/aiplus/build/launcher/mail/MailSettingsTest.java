// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.aiplus.build.launcher.console.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {
    private final Map<String, String> environment =
            new HashMap<>(Map.of("AIPLUS_SMTP_HOST", "mail.example.org", "AIPLUS_SMTP_FROM", "ai@example.org"));

    @Test
    void without_a_host_nothing_is_mailed() {
        assertThat(MailSettings.in(Map.of("AIPLUS_SMTP_FROM", "ai@example.org")))
                .isEmpty();
    }

    @Test
    void the_connection_is_protected_unless_somebody_says_otherwise() {
        assertThat(settings().tls()).isEqualTo("starttls");
    }

    @ParameterizedTest
    @CsvSource({"none,25", "starttls,587", "tls,465"})
    void each_protection_has_its_usual_port(String tls, int port) {
        environment.put("AIPLUS_SMTP_TLS", tls);
        assertThat(settings().port()).isEqualTo(port);
    }

    @Test
    void the_password_is_not_printed() {
        environment.put("AIPLUS_SMTP_PASSWORD", "secret-word");
        assertThat(settings()).hasToString("ai@example.org through mail.example.org:587 (starttls)");
    }

    @Test
    void what_is_passed_on_reads_the_same_again() {
        environment.put("AIPLUS_SMTP_PORT", "2525");
        environment.put("AIPLUS_SMTP_USER", "u");
        assertThat(MailSettings.in(settings().environment())).hasValue(settings());
    }

    @ParameterizedTest
    @CsvSource({
        "AIPLUS_SMTP_TLS,maybe",
        "AIPLUS_SMTP_PORT,99999",
        "AIPLUS_SMTP_PORT,smtp",
        "AIPLUS_SMTP_FROM,nobody",
        "AIPLUS_SMTP_FROM,Me <me@example.org>",
        "AIPLUS_SMTP_FROM,''"
    })
    void a_wrong_setting_is_named(String name, String value) {
        environment.put(name, value);
        assertThatThrownBy(this::settings).isInstanceOf(Refused.class).hasMessageContaining(name);
    }

    private MailSettings settings() {
        return MailSettings.in(environment).orElseThrow();
    }
}
