// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.util.List;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.identity.KeycloakAdmin;
import org.aiplus.build.launcher.identity.RealmMigrations;
import org.aiplus.build.launcher.identity.RealmSettings;
import org.aiplus.build.launcher.mail.MailSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Migrates the realm of an external Keycloak. */
@Command(
        name = "realm",
        description = {
            "Brings the realm of an external Keycloak to this version and to these settings.",
            "Settings: AIPLUS_KEYCLOAK_URL, AIPLUS_KEYCLOAK_ADMIN_USER, AIPLUS_KEYCLOAK_ADMIN_PASSWORD,",
            "AIPLUS_PUBLIC_URL, AIPLUS_OIDC_WEB_SECRET, AIPLUS_PROFILE (production unless set to demo).",
            "For vendors' programs: AIPLUS_OIDC_CLIENTS_SECRET; without it vendors cannot make any.",
            "For Keycloak's own mail: AIPLUS_SMTP_HOST, AIPLUS_SMTP_PORT, AIPLUS_SMTP_USER, AIPLUS_SMTP_PASSWORD,",
            "AIPLUS_SMTP_FROM, AIPLUS_SMTP_TLS (none, starttls or tls; starttls unless set)."
        })
final class RealmCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--profile",
            paramLabel = "PROFILE",
            description = "demo or production (default: AIPLUS_PROFILE, or production).")
    String profile = "";

    RealmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.ofProcess().withProfile(profile);
        settings.require(List.of(
                "AIPLUS_KEYCLOAK_URL",
                "AIPLUS_KEYCLOAK_ADMIN_USER",
                "AIPLUS_KEYCLOAK_ADMIN_PASSWORD",
                "AIPLUS_PUBLIC_URL",
                "AIPLUS_OIDC_WEB_SECRET"));
        KeycloakAdmin keycloak = new KeycloakAdmin(
                settings.get("AIPLUS_KEYCLOAK_URL"),
                settings.get("AIPLUS_KEYCLOAK_ADMIN_USER"),
                settings.get("AIPLUS_KEYCLOAK_ADMIN_PASSWORD"));
        List<String> applied = new RealmMigrations(keycloak).apply(settings.profile());
        new RealmSettings(
                        settings.get("AIPLUS_PUBLIC_URL").replaceAll("/+$", ""),
                        settings.get("AIPLUS_OIDC_WEB_SECRET"),
                        settings.environment().getOrDefault("AIPLUS_OIDC_CLIENTS_SECRET", ""),
                        settings.profile(),
                        MailSettings.in(settings.environment()))
                .apply(keycloak);
        console.line("The realm " + KeycloakAdmin.REALM + " at " + settings.get("AIPLUS_KEYCLOAK_URL")
                + " is up to date" + (applied.isEmpty() ? "." : "; applied: " + String.join(", ", applied) + "."));
        return 0;
    }
}
