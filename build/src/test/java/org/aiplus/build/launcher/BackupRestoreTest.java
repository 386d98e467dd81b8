// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.aiplus.build.launcher.console.Console;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.StopSignal;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.data.InstanceLock;
import org.aiplus.build.launcher.data.Secrets;
import org.aiplus.build.launcher.database.CatalogueDatabase;
import org.aiplus.build.launcher.database.DatabaseRoles;
import org.aiplus.build.launcher.process.RunAs;
import org.aiplus.build.launcher.process.Servers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The two commands on a real PostgreSQL that takes writes all the time. */
class BackupRestoreTest {
    private static final String ARCHIVE = "postgres-linux-x86_64.txz";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Console console = new Console(
            new PrintStream(said, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            InputStream.nullInputStream());
    private Path home = Path.of(".");

    @BeforeEach
    void layDownTheProgramsWhereEverybodyCanEnter() throws Exception {
        try (InputStream archive = BackupRestoreTest.class.getResourceAsStream("/" + ARCHIVE)) {
            assumeThat(archive).as("PostgreSQL for this platform").isNotNull();
            assumeThat(System.getProperty("os.name") + System.getProperty("os.arch"))
                    .isEqualTo("Linuxamd64");
            home = FileTree.folder(Files.createTempDirectory("aiplus-backup"), "rwxr-xr-x");
            Path programs = FileTree.folder(home.resolve("ear/target/postgres"), "rwxr-xr-x");
            Files.copy(archive, programs.resolve(ARCHIVE));
        }
        System.setProperty("aiplus.home", home.toString());
    }

    @AfterEach
    void clear() {
        System.clearProperty("aiplus.home");
        FileTree.delete(home);
    }

    @Test
    void everything_acknowledged_before_a_backup_is_back_after_the_restore() throws Exception {
        Path file = home.resolve("backup.tar.gz");
        DataDirectory data = DataDirectory.at(home.resolve("data"));
        AtomicLong acknowledged = new AtomicLong();
        long before;
        String id;
        try (Instance instance = new Instance(data)) {
            instance.sql("CREATE TABLE note (n bigint PRIMARY KEY, text text NOT NULL)");
            id = instance.text("SELECT id::text FROM catalogue_instance");
            AtomicBoolean enough = new AtomicBoolean();
            CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> instance.write(acknowledged, enough));
            while (acknowledged.get() < 200 && !writer.isDone()) {
                Thread.onSpinWait();
            }
            before = acknowledged.get();
            assertThat(command("backup", file, data)).as(said::toString).isZero();
            enough.set(true);
            writer.join();
        }

        DataDirectory other = DataDirectory.at(home.resolve("other"));
        assertThat(command("restore", file, other)).as(said::toString).isZero();
        assertThat(command("restore", file, other))
                .as("an instance is not lost unasked")
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("holds an instance, which would be lost");

        try (Instance restored = new Instance(other)) {
            long rows = Long.parseLong(restored.text("SELECT count(*) FROM note"));
            assertThat(rows).isBetween(before, acknowledged.get());
            assertThat(restored.text("SELECT max(n) FROM note")).isEqualTo(Long.toString(rows));
            assertThat(restored.text("SELECT id::text FROM catalogue_instance")).isNotEqualTo(id);
        }
        assertThat(new Secrets(other.secrets()).auditKey()).isEqualTo(new Secrets(data.secrets()).auditKey());
    }

    private int command(String name, Path file, DataDirectory data) {
        return Launcher.commandLine(console)
                .execute(name, file.toString(), "--data", data.root().toString());
    }

    /** A running database; the lock is held as by a running launcher. */
    private final class Instance implements AutoCloseable {
        private final Servers servers;
        private final InstanceLock lock;
        private final Secrets secrets;
        private final int port = Preflight.anyFreePort();

        Instance(DataDirectory data) throws SQLException {
            StopSignal stop = new StopSignal();
            data.open();
            RunAs runAs = RunAs.decide(data.cluster());
            lock = InstanceLock.take(data);
            data.prepareFor(runAs.user());
            servers = new Servers(runAs, console, stop);
            secrets = new Secrets(data.secrets());
            boolean fresh = !data.hasInstance();
            new OwnDatabase(Installation.current(), data, servers, new Progress(console, stop)).start(port);
            if (fresh) {
                assertThat(secrets.auditKey()).isNotEmpty();
                new DatabaseRoles(secrets).apply(port);
                sql("CREATE TABLE catalogue_instance (id uuid NOT NULL)");
                sql("INSERT INTO catalogue_instance VALUES (gen_random_uuid())");
            }
        }

        private Connection connect() throws SQLException {
            return CatalogueDatabase.local(port, secrets.databaseOwner()).connect();
        }

        void sql(String sql) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }

        String text(String query) throws SQLException {
            try (Connection connection = connect();
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(query)) {
                rows.next();
                return rows.getString(1);
            }
        }

        void write(AtomicLong acknowledged, AtomicBoolean enough) {
            try (Connection connection = connect();
                    PreparedStatement insert = connection.prepareStatement("INSERT INTO note VALUES (?, ?)")) {
                while (!enough.get()) {
                    insert.setLong(1, acknowledged.get() + 1);
                    insert.setString(2, "x".repeat(500));
                    insert.executeUpdate();
                    acknowledged.incrementAndGet();
                }
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        @Override
        public void close() {
            servers.stopAll();
            lock.close();
        }
    }
}
