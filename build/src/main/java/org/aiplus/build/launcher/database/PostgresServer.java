// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * The PostgreSQL of an instance. It is made once and started durably: what a commit acknowledged survives a power cut.
 * It listens on the local address alone, has no socket file, and every connection needs a password.
 */
public final class PostgresServer {
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration MAKE_LIMIT = Duration.ofMinutes(5);

    private final PostgresPrograms programs;
    private final DataDirectory data;
    private final Secrets secrets;
    private final Servers servers;
    private final Progress progress;

    /** The server of a data directory. */
    public PostgresServer(
            PostgresPrograms programs, DataDirectory data, Secrets secrets, Servers servers, Progress progress) {
        this.programs = programs;
        this.data = data;
        this.secrets = secrets;
        this.servers = servers;
        this.progress = progress;
    }

    /** Makes the database's files unless they are there. A making that was interrupted begins anew. */
    public void make() {
        if (data.hasInstance()) {
            return;
        }
        progress.step("Making the database");
        Path unfinished = data.unfinishedCluster();
        FileTree.delete(unfinished);
        FileTree.folder(unfinished, "rwx------");
        FileTree.giveTo(servers.runAs().user(), unfinished);
        Path passwordFile = data.temporary().resolve("superuser");
        try {
            Files.deleteIfExists(passwordFile);
            Files.createFile(
                    passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(passwordFile, secrets.databaseSuperuser() + "\n", StandardCharsets.US_ASCII);
            FileTree.giveTo(servers.runAs().user(), passwordFile);
            servers.run(
                    "initdb",
                    List.of(
                            programs.program("initdb"),
                            "--pgdata=" + unfinished,
                            "--username=postgres",
                            "--pwfile=" + passwordFile,
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            // The order of texts comes with PostgreSQL itself and not from the machine's libraries, so
                            // that a backup means the same on another machine.
                            "--locale-provider=builtin",
                            "--builtin-locale=C.UTF-8",
                            "--locale=C",
                            "--data-checksums"),
                    environment(),
                    data.temporary(),
                    data.logFile("postgresql"),
                    MAKE_LIMIT);
            Files.move(unfinished, data.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            FileTree.delete(passwordFile);
        }
    }

    /** Starts the server and waits until it accepts connections. */
    public Server start(int port) {
        progress.step("Starting PostgreSQL on port " + port);
        Server server = servers.start(new ServerSpec(
                "PostgreSQL",
                command(port),
                environment(),
                data.temporary(),
                data.logFile("postgresql"),
                data.pidFile("postgresql"),
                Termination.OF_POSTGRES));
        progress.await("PostgreSQL", START_LIMIT, () -> {
            server.check();
            return accepts(port);
        });
        return server;
    }

    private List<String> command(int port) {
        Map<String, String> settings = Map.of(
                "listen_addresses", "127.0.0.1",
                "port", Integer.toString(port),
                "unix_socket_directories", "",
                "fsync", "on",
                "synchronous_commit", "on",
                "full_page_writes", "on",
                "max_connections", "150",
                "log_timezone", "UTC",
                "timezone", "UTC",
                "log_line_prefix", "%m [%p] %q%u@%d ");
        List<String> command = new ArrayList<>(
                List.of(programs.program("postgres"), "-D", data.cluster().toString()));
        settings.forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
        return command;
    }

    private Map<String, String> environment() {
        return ChildEnvironment.basic(data.temporary());
    }

    private boolean accepts(int port) {
        try (Connection connection = new Superuser(secrets).connect(port, "postgres")) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            if ("28P01".equals(refused.getSQLState())) {
                throw new Refused("The database does not accept the password in " + data.secrets()
                        + ": the folder and the database's files do not belong together.");
            }
            return false;
        }
    }
}
