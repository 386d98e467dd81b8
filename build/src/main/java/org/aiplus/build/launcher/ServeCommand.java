// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.aiplus.build.launcher.application.ApplicationServer;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.mail.MailSettings;
import org.aiplus.build.launcher.process.Server;
import org.aiplus.build.launcher.process.Servers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts the catalogue alone; database and identity server run elsewhere. */
@Command(
        name = "serve",
        description = {
            "Starts the catalogue alone, against an external PostgreSQL and Keycloak.",
            "Settings: AIPLUS_PUBLIC_URL, AIPLUS_DB_URL, AIPLUS_DB_USER, AIPLUS_DB_PASSWORD, AIPLUS_OIDC_URL,",
            "AIPLUS_OIDC_WEB_SECRET, AIPLUS_AUDIT_KEY, AIPLUS_PROFILE (production unless set to demo).",
            "For vendors' programs: AIPLUS_OIDC_CLIENTS_SECRET; without it vendors cannot make any.",
            "For mail: AIPLUS_SMTP_HOST, AIPLUS_SMTP_PORT, AIPLUS_SMTP_USER, AIPLUS_SMTP_PASSWORD, AIPLUS_SMTP_FROM,",
            "AIPLUS_SMTP_TLS (none, starttls or tls; starttls unless set). Without them nothing is mailed."
        },
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {
    private static final List<String> REQUIRED = List.of(
            "AIPLUS_PUBLIC_URL",
            "AIPLUS_DB_URL",
            "AIPLUS_DB_USER",
            "AIPLUS_DB_PASSWORD",
            "AIPLUS_OIDC_URL",
            "AIPLUS_OIDC_WEB_SECRET",
            "AIPLUS_AUDIT_KEY");

    private final Console console;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Local address to listen on; 0.0.0.0 for all (default: ${DEFAULT-VALUE}).")
    String bind = "127.0.0.1";

    @Option(
            names = "--http-port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port of the catalogue (default: ${DEFAULT-VALUE}).")
    int httpPort;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            defaultValue = "9990",
            description = "Port of WildFly's management, on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    int managementPort;

    @Mixin
    final DataOption data = new DataOption();

    @Mixin
    final JavaOptions java = new JavaOptions();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Settings settings = Settings.ofProcess();
        settings.require(REQUIRED);
        String profile = settings.profile();
        DataDirectory directory = data.directory();
        StopSignal stop = new StopSignal();
        Progress progress = new Progress(console, stop);
        console.line("AI+ Catalogue, profile " + profile + ", working files in " + directory.root());
        return new Session(directory, console, stop).run(servers -> {
            Map<String, String> environment = ServerSettings.passedOn(settings.environment());
            MailSettings.in(environment).ifPresent(mail -> environment.putAll(mail.environment()));
            environment.put("AIPLUS_PROFILE", profile);
            environment.putIfAbsent("AIPLUS_INDEX_DIRECTORY", directory.index().toString());
            start(directory, servers, progress, environment);
            progress.step("Ready at " + settings.get("AIPLUS_PUBLIC_URL"));
        });
    }

    private void start(DataDirectory directory, Servers servers, Progress progress, Map<String, String> environment) {
        Installation installation = Installation.current();
        progress.step("Checking the machine");
        installation.require(List.of(installation.server()));
        Path program = Preflight.java(java.home());
        Preflight.disk(directory.root());
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("--http-port", httpPort);
        ports.put("--management-port", managementPort);
        Preflight.ports(ports);
        servers.runAs().requireReadable("the server", installation.server().resolve("jboss-modules.jar"));
        servers.runAs().requireReadable("Java", program);
        servers.runAs().requireReadable("the data directory", directory.temporary());
        servers.runAs().requireWritable("AIPLUS_INDEX_DIRECTORY", Path.of(environment.get("AIPLUS_INDEX_DIRECTORY")));
        ApplicationServer application =
                new ApplicationServer(installation.server(), program, directory, servers, progress);
        Server server = application.start(bind, httpPort, managementPort, java.jvmOptions(), environment);
        application.awaitReady(server, "http://" + (bind.equals("0.0.0.0") ? "127.0.0.1" : bind) + ":" + httpPort);
    }
}
