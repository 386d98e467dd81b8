// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.aiplus.build.launcher.mail.MailSettings;

/**
 * What differs between installations and can change from start to start: the public address, the web's secret, whether
 * the profile is the demo, and the mail server.
 *
 * @param publicUrl address of the catalogue without a slash at the end
 * @param webSecret secret of the web's client
 * @param clientsSecret secret of the account that makes vendors' programs; empty when nobody shall make any
 * @param profile {@code demo} or {@code production}
 * @param mail what Keycloak sends its own mail through; without it the realm keeps what somebody set by hand
 */
public record RealmSettings(
        String publicUrl, String webSecret, String clientsSecret, String profile, Optional<MailSettings> mail) {
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

        ObjectNode clients = json.createObjectNode().put("enabled", !clientsSecret.isEmpty());
        if (!clientsSecret.isEmpty()) {
            clients.put("secret", clientsSecret);
        }
        realm.client("catalogue-clients", clients);

        // A password grant and passwords that everybody knows belong to the demo alone.
        Optional<String> demoClient = realm.findClient("catalogue-cli")
                .map(client -> client.path("clientId").asText());
        demoClient.ifPresent(
                client -> realm.client(client, json.createObjectNode().put("enabled", demo)));
        ObjectNode changes = json.createObjectNode().put("passwordPolicy", demo ? "" : PRODUCTION_PASSWORDS);
        mail.ifPresent(server -> changes.set("smtpServer", smtpServer(server, json)));
        // People sign themselves up only where their addresses can be verified: an invitation is accepted by whoever
        // proves to own the address.
        changes.put("registrationAllowed", mail.isPresent())
                .put("resetPasswordAllowed", mail.isPresent())
                .put("verifyEmail", mail.isPresent());
        realm.changeRealm(changes);
    }

    private static ObjectNode smtpServer(MailSettings mail, ObjectMapper json) {
        boolean signsIn = !mail.user().isEmpty();
        return json.createObjectNode()
                .put("host", mail.host())
                .put("port", String.valueOf(mail.port()))
                .put("from", mail.from())
                .put("fromDisplayName", "AI+ Catalogue")
                .put("ssl", String.valueOf(mail.tls().equals("tls")))
                .put("starttls", String.valueOf(mail.tls().equals("starttls")))
                .put("auth", String.valueOf(signsIn))
                .put("user", signsIn ? mail.user() : "")
                .put("password", signsIn ? mail.password() : "");
    }

    @Override
    public String toString() {
        return profile + " at " + publicUrl;
    }
}
