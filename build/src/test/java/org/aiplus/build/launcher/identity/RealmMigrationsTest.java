// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RealmMigrationsTest {
    private final ObjectMapper json = new ObjectMapper();

    @Test
    void given_properties_change_and_the_others_stay() throws IOException {
        JsonNode merged = RealmMigrations.merged(
                json.readTree("{\"a\":1,\"b\":{\"c\":2,\"d\":3},\"e\":[1,2]}"),
                json.readTree("{\"b\":{\"c\":4},\"e\":[3],\"f\":5}"));
        assertThat(merged).isEqualTo(json.readTree("{\"a\":1,\"b\":{\"c\":4,\"d\":3},\"e\":[3],\"f\":5}"));
    }

    @Test
    void tokens_of_the_web_are_not_for_the_api() throws IOException {
        for (JsonNode client : migration("0003-clients.json").path("clients")) {
            if (client.path("clientId").asText().equals("web")) {
                assertThat(client.path("protocolMappers").findValuesAsText("included.custom.audience"))
                        .containsExactly("web");
                assertThat(client.path("defaultClientScopes").toString())
                        .contains("basic")
                        .doesNotContain("\"roles\"");
                assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
                assertThat(client.path("attributes")
                                .path("pkce.code.challenge.method")
                                .asText())
                        .isEqualTo("S256");
            }
        }
    }

    @Test
    void only_the_demo_has_a_password_grant() throws IOException {
        assertThat(migration("0004-demo-client.json").path("profile").asText()).isEqualTo("demo");
        for (String file : new String[] {"0001-realm.json", "0002-roles.json", "0003-clients.json"}) {
            assertThat(migration(file).findValuesAsText("directAccessGrantsEnabled"))
                    .doesNotContain("true");
        }
    }

    @Test
    void people_who_sign_themselves_up_become_vendors_and_nothing_else() throws IOException {
        JsonNode groups = migration("0006-self-registration.json").path("defaultGroups");
        assertThat(groups).hasSize(1);
        assertThat(groups.get(0).path("roles").toString()).isEqualTo("[\"vendor\"]");
        for (String file : new String[] {"0001-realm.json", "0002-roles.json", "0003-clients.json"}) {
            assertThat(migration(file).path("defaultGroups")).isEmpty();
            assertThat(migration(file).path("realm").path("registrationAllowed").asBoolean(false))
                    .isFalse();
        }
    }

    private JsonNode migration(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(RealmMigrations.class.getResourceAsStream("/realm/" + file))) {
            return json.readTree(in);
        }
    }
}
