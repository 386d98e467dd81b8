// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aiplus.build.launcher.application.HealthProbe;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.data.Secrets;
import org.aiplus.build.launcher.process.ChildEnvironment;
import org.aiplus.build.launcher.process.Server;
import org.aiplus.build.launcher.process.ServerSpec;
import org.aiplus.build.launcher.process.Servers;
import org.aiplus.build.launcher.process.Termination;

/**
 * Keycloak, with its data in the instance's PostgreSQL. The installation is only read: the home that Keycloak is told is
 * a folder of links into the installation beside a data folder that may be written.
 */
public final class KeycloakServer {
    /** Name of the administrator of Keycloak itself. */
    public static final String ADMINISTRATOR = "admin";

    private static final Duration READY_LIMIT = Duration.ofMinutes(10);
    private static final List<String> LINKED = List.of("lib", "conf", "providers", "themes", "version.txt");

    /** What Keycloak's own start script gives the virtual machine. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.net.preferIPv4Stack=true",
            "-Djdk.tls.rejectClientInitiatedRenegotiation=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private final Path installation;
    private final Path java;
    private final DataDirectory data;
    private final Secrets secrets;
    private final Servers servers;
    private final Progress progress;

    /**
     * Keycloak of an installation.
     *
     * @param java the Java program to run it with
     */
    public KeycloakServer(
            Path installation, Path java, DataDirectory data, Secrets secrets, Servers servers, Progress progress) {
        this.installation = installation;
        this.java = java;
        this.data = data;
        this.secrets = secrets;
        this.servers = servers;
        this.progress = progress;
    }

    /**
     * Starts Keycloak; it answers some time later.
     *
     * @param url the address that people's browsers reach it at
     */
    public Server start(int port, String url, int databasePort) {
        progress.step("Starting Keycloak on port " + port);
        linkHome();
        return servers.start(new ServerSpec(
                "Keycloak",
                command(),
                environment(port, url, databasePort),
                data.keycloak(),
                data.logFile("keycloak"),
                data.pidFile("keycloak"),
                Termination.OF_JAVA_SERVER));
    }

    /** Waits until Keycloak answers. */
    public void awaitReady(int port) {
        HealthProbe probe = new HealthProbe("http://127.0.0.1:" + port + "/realms/master");
        progress.await("Keycloak", READY_LIMIT, () -> {
            servers.check();
            return probe.answers();
        });
    }

    private void linkHome() {
        Path home = data.keycloak();
        try {
            for (String part : LINKED) {
                FileTree.delete(home.resolve(part));
                if (Files.exists(installation.resolve(part))) {
                    Files.createSymbolicLink(home.resolve(part), installation.resolve(part));
                }
            }
            Files.createDirectories(home.resolve("data"));
        } catch (IOException failed) {
            throw new Refused("Keycloak's home " + home + " could not be made: " + failed.getMessage(), failed);
        }
        FileTree.giveTo(servers.runAs().user(), home);
    }

    private List<String> command() {
        Path home = data.keycloak();
        List<String> command = new ArrayList<>();
        command.add(java.toString());
        command.addAll(JVM_OPTIONS);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + data.temporary(),
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                installation.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized"));
        return command;
    }

    private Map<String, String> environment(int port, String url, int databasePort) {
        Map<String, String> environment = ChildEnvironment.basic(data.temporary());
        environment.put("KC_DB_URL", "jdbc:postgresql://127.0.0.1:" + databasePort + "/keycloak");
        environment.put("KC_DB_USERNAME", "keycloak");
        environment.put("KC_DB_PASSWORD", secrets.databaseKeycloak());
        environment.put("KC_DB_POOL_MAX_SIZE", "30");
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(port));
        // Any free port: nobody needs the management interface, and a fixed one could be busy.
        environment.put("KC_HTTP_MANAGEMENT_PORT", "0");
        environment.put("KC_HOSTNAME", url);
        environment.put("KC_CACHE", "local");
        environment.put("KC_LOG_CONSOLE_COLOR", "false");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin());
        return environment;
    }
}
