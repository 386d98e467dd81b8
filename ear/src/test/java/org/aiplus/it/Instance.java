// SPDX-License-Identifier: Apache-2.0
package org.aiplus.it;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The application as a stranger gets it: the run command with its three servers, the shipped application and the demo
 * data, in a directory and on ports of its own.
 */
public final class Instance implements AutoCloseable {

    /** Top folder of the project. */
    public static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .normalize()
            .getParent();

    private static final int WEB_PORT = Integer.getInteger("aiplus.it.web-port", 8480);
    private static final int IDENTITY_PORT = Integer.getInteger("aiplus.it.identity-port", 8580);

    /** Below the range from which the system picks ports for outgoing connections. */
    private static final int DATABASE_PORT = Integer.getInteger("aiplus.it.database-port", 15432);

    private static final int MAIL_PAGE_PORT = Integer.getInteger("aiplus.it.mail-page-port", 10426);

    /** Address of the page with all mail that was sent. */
    public static final String MAIL = "http://localhost:" + MAIL_PAGE_PORT;

    /** Address of the pages. */
    public static final String URL = "http://localhost:" + WEB_PORT;

    /** Issuer of the tokens. */
    public static final String REALM = "http://localhost:" + IDENTITY_PORT + "/realms/aiplus";

    /** The last line of the welcome. */
    private static final String UP = "Ctrl-C stops everything";

    private static final long START_LIMIT_MINUTES = 10;
    private static final long STOP_LIMIT_SECONDS = 90;

    /** Set while writing tests: uses an application that already runs with this data and these ports. */
    private static final boolean RUNNING = Boolean.getBoolean("aiplus.running");

    private final @Nullable Process launcher;
    private final Thread whenKilled;
    private final Path data;

    private Instance(@Nullable Process launcher, Path data) {
        this.launcher = launcher;
        this.data = data;
        this.whenKilled = new Thread(this::stop, "stop the application");
        Runtime.getRuntime().addShutdownHook(whenKilled);
    }

    static Instance start() {
        var data = Path.of(System.getProperty(
                "aiplus.it.data", ROOT.resolve("ear/target/it-data").toString()));
        if (RUNNING) {
            return new Instance(null, data);
        }
        try {
            var builder = new ProcessBuilder(command(data)).redirectErrorStream(true);
            // Tests send more requests a minute than a department does.
            builder.environment()
                    .putAll(Map.of(
                            "AIPLUS_RATE_LIMIT_READ", "0",
                            "AIPLUS_RATE_LIMIT_WRITE", "0",
                            "AIPLUS_RATE_LIMIT_ANONYMOUS", "0"));
            var launcher = builder.start();
            var instance = new Instance(launcher, data);
            instance.awaitWelcome(launcher);
            return instance;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> command(Path data) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of("-Daiplus.home=" + ROOT, "-Xmx128m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", ROOT.resolve("build/target/launcher") + "/*"));
        command.addAll(List.of("org.aiplus.build.launcher.Launcher", "run", "--reset", "--yes"));
        command.addAll(List.of("--data", data.toString()));
        command.addAll(
                List.of("--http-port", String.valueOf(WEB_PORT), "--keycloak-port", String.valueOf(IDENTITY_PORT)));
        command.addAll(List.of("--database-port", String.valueOf(DATABASE_PORT), "--management-port", "10490"));
        command.addAll(List.of("--mail-port", "10425", "--mail-page-port", String.valueOf(MAIL_PAGE_PORT)));
        command.addAll(List.of("--jvm-options", "-XX:TieredStopAtLevel=1"));
        return command;
    }

    private void awaitWelcome(Process started) {
        var log = ROOT.resolve("ear/target/it-launcher.log");
        var up = new CompletableFuture<Boolean>();
        var reader = new Thread(() -> readOutput(started, log, up), "output of the run command");
        reader.setDaemon(true);
        reader.start();
        try {
            if (!up.get(START_LIMIT_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The run command ended before the application answered; see " + log);
            }
        } catch (TimeoutException late) {
            stop();
            throw new IllegalStateException("No welcome within " + START_LIMIT_MINUTES + " minutes; see " + log, late);
        } catch (InterruptedException stopped) {
            stop();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the application started", stopped);
        } catch (ExecutionException failed) {
            stop();
            throw new IllegalStateException("The output of the run command could not be read", failed);
        }
    }

    private static void readOutput(Process started, Path log, CompletableFuture<Boolean> up) {
        try (var lines = new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
                var copy = new PrintWriter(Files.newBufferedWriter(log), true)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                copy.println(line);
                if (line.contains(UP)) {
                    up.complete(true);
                }
            }
            up.complete(false);
        } catch (IOException failed) {
            up.completeExceptionally(failed);
        }
    }

    /** The database as its owner: for looking, never for changing what the application keeps. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + DATABASE_PORT + "/catalogue",
                "catalogue_owner",
                secret("database-owner"));
    }

    /** The database as who may read every row: for looking. */
    public Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + DATABASE_PORT + "/catalogue",
                "postgres",
                secret("database-superuser"));
    }

    /** Secret of the web's client. */
    public String webSecret() {
        return secret("oidc-web");
    }

    /** Password of the identity server's administrator. */
    public String identityAdministrator() {
        return secret("keycloak-admin");
    }

    private String secret(String name) {
        try {
            return Files.readString(data.resolve("secrets").resolve(name), StandardCharsets.US_ASCII)
                    .strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(whenKilled);
        } catch (IllegalStateException stoppingAlready) {
            // The hook is what stops it now.
        }
    }

    private void stop() {
        if (launcher == null) {
            return;
        }
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP_LIMIT_SECONDS, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
