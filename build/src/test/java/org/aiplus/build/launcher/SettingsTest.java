// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void all_missing_settings_are_named_at_once() {
        Settings settings = new Settings(Map.of("AIPLUS_DB_URL", "jdbc:x", "AIPLUS_DB_USER", " "));
        assertThatThrownBy(() -> settings.require(List.of("AIPLUS_DB_URL", "AIPLUS_DB_USER", "AIPLUS_AUDIT_KEY")))
                .hasMessage("Not set in the environment: AIPLUS_DB_USER, AIPLUS_AUDIT_KEY.");
    }

    @Test
    void the_profile_is_production_unless_demo_was_asked_for() {
        assertThat(new Settings(Map.of()).profile()).isEqualTo("production");
        assertThat(new Settings(Map.of("AIPLUS_PROFILE", "demo")).profile()).isEqualTo("demo");
        assertThat(new Settings(Map.of("AIPLUS_PROFILE", "demo"))
                        .withProfile("production")
                        .profile())
                .isEqualTo("production");
        assertThatThrownBy(() -> new Settings(Map.of("AIPLUS_PROFILE", "Demo")).profile())
                .hasMessageContaining("not Demo");
    }

    @Test
    void the_server_never_sees_what_only_the_launcher_may_know() {
        Map<String, String> passed = ServerSettings.passedOn(Map.of(
                "AIPLUS_DB_URL", "jdbc:x",
                "AIPLUS_DB_OWNER_USER", "catalogue_owner",
                "AIPLUS_DB_OWNER_PASSWORD", "secret",
                "AIPLUS_KEYCLOAK_ADMIN_PASSWORD", "secret",
                "AIPLUS_RATE_LIMIT_READ", "600",
                "AWS_SECRET_ACCESS_KEY", "secret"));
        assertThat(passed).containsOnlyKeys("AIPLUS_DB_URL", "AIPLUS_RATE_LIMIT_READ");
    }
}
