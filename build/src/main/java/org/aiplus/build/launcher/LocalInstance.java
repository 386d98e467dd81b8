// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.aiplus.build.launcher.application.ApplicationServer;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.Secrets;
import org.aiplus.build.launcher.database.CatalogueDatabase;
import org.aiplus.build.launcher.database.DatabaseRoles;
import org.aiplus.build.launcher.database.InstanceRecord;
import org.aiplus.build.launcher.database.Migrations;
import org.aiplus.build.launcher.demo.DemoData;
import org.aiplus.build.launcher.demo.DemoPeople;
import org.aiplus.build.launcher.demo.DemoPerson;
import org.aiplus.build.launcher.identity.KeycloakAdmin;
import org.aiplus.build.launcher.identity.KeycloakServer;
import org.aiplus.build.launcher.identity.RealmMigrations;
import org.aiplus.build.launcher.identity.RealmSettings;
import org.aiplus.build.launcher.mail.LocalMail;
import org.aiplus.build.launcher.mail.MailSettings;
import org.aiplus.build.launcher.process.RunAs;
import org.aiplus.build.launcher.process.Server;
import org.aiplus.build.launcher.process.Servers;

/** The three servers of one data directory, from the first check to the last stop. */
final class LocalInstance {
    private static final int PROCESSORS_FOR_BOTH = 4;

    private final Installation installation;
    private final DataDirectory data;
    private final RunRequest request;
    private final Ports ports;
    private final Console console;
    private final Progress progress;
    private Optional<LocalMail> localMail = Optional.empty();
    private Optional<MailSettings> mailSettings = Optional.empty();

    LocalInstance(Installation installation, DataDirectory data, RunRequest request, Console console) {
        this.installation = installation;
        this.data = data;
        this.request = request;
        this.ports = request.ports();
        this.console = console;
        this.progress = new Progress(console, new StopSignal());
    }

    /** Runs until somebody stops it or a server ends; the exit status of the launcher. */
    int run() {
        console.line("AI+ Catalogue, profile " + request.profile() + ", data in " + data.root());
        try {
            return new Session(data, console, progress.stopSignal()).run(this::start);
        } finally {
            localMail.ifPresent(LocalMail::close);
        }
    }

    private void start(Servers servers) {
        Path java = check(servers.runAs());
        Secrets secrets = new Secrets(data.secrets());
        startMail();
        startDatabase(servers, secrets);

        KeycloakServer keycloak = new KeycloakServer(installation.keycloak(), java, data, secrets, servers, progress);
        // With few processors each would slow the other down: readers need the catalogue first, signing in can wait.
        boolean sideBySide = Runtime.getRuntime().availableProcessors() >= PROCESSORS_FOR_BOTH;
        if (sideBySide) {
            keycloak.start(ports.keycloak, ports.keycloakUrl(), ports.database);
        }

        CatalogueDatabase database = CatalogueDatabase.local(ports.database, secrets.databaseOwner());
        int scripts = new Migrations(installation.deployments()).apply(database, data.temporary());
        keepPeople(new InstanceRecord(database));
        progress.step(scripts == 0 ? "The database is up to date" : "Migrated the database: " + scripts + " scripts");

        ApplicationServer application = new ApplicationServer(installation.server(), java, data, servers, progress);
        Server wildfly =
                application.start("127.0.0.1", ports.http, ports.management, request.jvmOptions(), settings(secrets));
        application.awaitReady(wildfly, "http://127.0.0.1:" + ports.http);
        progress.step("The catalogue answers at " + ports.publicUrl());

        if (!sideBySide) {
            keycloak.start(ports.keycloak, ports.keycloakUrl(), ports.database);
            servers.stopFirst(wildfly);
        }
        keycloak.awaitReady(ports.keycloak);
        KeycloakAdmin admin =
                new KeycloakAdmin(ports.keycloakUrl(), KeycloakServer.ADMINISTRATOR, secrets.keycloakAdmin());
        migrateRealm(admin, secrets);
        List<DemoPerson> people =
                request.isDemo() ? DemoPerson.read(installation.demo().resolve("people.json")) : List.of();
        if (request.isDemo()) {
            loadDemo(admin, people, new InstanceRecord(database));
        }
        servers.check();
        progress.step("Ready");
        new Welcome(console, ports).print(people, secrets.keycloakAdminFile(), localMail.map(LocalMail::pageUrl));
    }

    private Path check(RunAs runAs) {
        progress.step("Checking the machine");
        installation.require(List.of(installation.server(), installation.keycloak(), installation.postgres()));
        Path java = Preflight.java(request.javaHome());
        Preflight.disk(data.root());
        Map<String, Integer> needed = ports.byOption();
        mailSettings = MailSettings.in(System.getenv());
        if (request.isDemo() && mailSettings.isEmpty()) {
            needed.putAll(ports.mailByOption());
        }
        Preflight.ports(needed);
        runAs.requireReadable("the server", installation.server().resolve("jboss-modules.jar"));
        runAs.requireReadable("Keycloak", installation.keycloak().resolve("lib/quarkus-run.jar"));
        runAs.requireReadable("Java", java);
        runAs.requireReadable("the data directory", data.temporary());
        return java;
    }

    /** The demo brings a mail server of its own, unless the environment names another one. */
    private void startMail() {
        if (request.isDemo() && mailSettings.isEmpty()) {
            LocalMail own = LocalMail.start(data.mail(), ports.mail, ports.mailPage);
            localMail = Optional.of(own);
            mailSettings = Optional.of(own.settings());
        }
    }

    private void startDatabase(Servers servers, Secrets secrets) {
        new OwnDatabase(installation, data, servers, progress).start(ports.database);
        try {
            new DatabaseRoles(secrets).apply(ports.database);
        } catch (SQLException failed) {
            throw new Refused("The database's roles could not be made: " + failed.getMessage(), failed);
        }
    }

    private void migrateRealm(KeycloakAdmin admin, Secrets secrets) {
        progress.step("Bringing the realm up to date");
        List<String> applied = new RealmMigrations(admin).apply(request.profile());
        new RealmSettings(
                        ports.publicUrl(),
                        secrets.oidcWebSecret(),
                        secrets.oidcClientsSecret(),
                        request.profile(),
                        mailSettings)
                .apply(admin);
        if (!applied.isEmpty()) {
            progress.step("Migrated the realm: " + applied.size() + " steps");
        }
    }

    private void loadDemo(KeycloakAdmin admin, List<DemoPerson> people, InstanceRecord instance) {
        try {
            if (instance.isDemoLoaded()) {
                return;
            }
            DemoPeople accounts = new DemoPeople(admin, progress.stopSignal());
            if (!request.demoData() && accounts.exist(people)) {
                return;
            }
            progress.step("Making " + people.size() + " demo people");
            Map<DemoPerson, String> ids = accounts.make(people);
            if (request.demoData()) {
                new DemoData(ports.publicUrl(), realmUrl(), installation.demo(), progress).load(ids);
                instance.rememberDemoLoaded();
            }
        } catch (SQLException failed) {
            throw new Refused("The database does not say whether it has demo data: " + failed.getMessage(), failed);
        }
    }

    private void keepPeople(InstanceRecord instance) {
        try {
            instance.keepPeopleUnder(realmUrl());
        } catch (SQLException failed) {
            throw new Refused("The database's people could not be read: " + failed.getMessage(), failed);
        }
    }

    private String realmUrl() {
        return ports.keycloakUrl() + "/realms/" + KeycloakAdmin.REALM;
    }

    private Map<String, String> settings(Secrets secrets) {
        Map<String, String> settings = new TreeMap<>(ServerSettings.passedOn(System.getenv()));
        mailSettings.ifPresent(mail -> settings.putAll(mail.environment()));
        settings.put("AIPLUS_PROFILE", request.profile());
        settings.put("AIPLUS_PUBLIC_URL", ports.publicUrl());
        settings.put("AIPLUS_DB_URL", CatalogueDatabase.localUrl(ports.database));
        settings.put("AIPLUS_DB_USER", "catalogue_app");
        settings.put("AIPLUS_DB_PASSWORD", secrets.databaseApp());
        settings.put("AIPLUS_OIDC_URL", realmUrl());
        settings.put("AIPLUS_OIDC_WEB_SECRET", secrets.oidcWebSecret());
        settings.put("AIPLUS_OIDC_CLIENTS_SECRET", secrets.oidcClientsSecret());
        settings.put("AIPLUS_INDEX_DIRECTORY", data.index().toString());
        settings.put("AIPLUS_AUDIT_KEY", secrets.auditKey());
        return settings;
    }
}
