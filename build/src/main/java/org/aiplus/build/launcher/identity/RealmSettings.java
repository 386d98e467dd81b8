// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What differs between installations and can change from start to start: the public address, the web's secret, and
 * whether the profile is the demo.
 *
 * @param publicUrl address of the catalogue without a slash at the end
 * @param webSecret secret of the web's client
 * @param profile {@code demo} or {@code production}
 */
public record RealmSettings(String publicUrl, String webSecret, String profile) {
    private static final String PRODUCTION_PASSWORDS =
            "length(12) and notUsername(undefined) and notEmail(undefined) and passwordHistory(3)";

    /** Brings the realm to these settings. Run after the migrations; running it again changes nothing. */
    public void apply(KeycloakAdmin keycloak) {
        ObjectMapper json = new ObjectMapper();
        RealmMigrations realm = new RealmMigrations(keycloak);
        boolean demo = profile.equals("demo");

        ObjectNode web = json.createObjectNode();
        web.put("rootUrl", publicUrl).put("baseUrl", publicUrl + "/").put("secret", webSecret);
        web.putArray("redirectUris").add(publicUrl + "/*");
        web.putObject("attributes").put("post.logout.redirect.uris", publicUrl + "/*");
        realm.client("web", web);

        // A password grant and passwords that everybody knows belong to the demo alone.
        Optional<String> demoClient = realm.findClient("catalogue-cli")
                .map(client -> client.path("clientId").asText());
        demoClient.ifPresent(
                client -> realm.client(client, json.createObjectNode().put("enabled", demo)));
        realm.changeRealm(json.createObjectNode().put("passwordPolicy", demo ? "" : PRODUCTION_PASSWORDS));
    }

    @Override
    public String toString() {
        return profile + " at " + publicUrl;
    }
}
