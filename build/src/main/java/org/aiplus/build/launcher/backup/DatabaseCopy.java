// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aiplus.build.launcher.console.StopSignal;

/**
 * Copies the files of a running PostgreSQL in its own way: between the announced start and stop of a backup, together
 * with the log written meanwhile, from which the copy repairs itself when it is started. Everything that was committed
 * when the copying ended is in it, in the catalogue's and in Keycloak's database alike.
 */
final class DatabaseCopy {
    /** Folder of the copy inside the backup. */
    static final String FOLDER = "postgresql";

    private static final Set<String> LEFT_OUT = Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init");
    private static final Set<String> ONLY_THE_FOLDER = Set.of(
            "pg_wal",
            "pg_replslot",
            "pg_dynshmem",
            "pg_notify",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pgsql_tmp");
    private static final Pattern FIRST_LOG_FILE = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final String CONTROL = "global/pg_control";

    private final Path cluster;
    private final StopSignal stop;

    DatabaseCopy(Path cluster, StopSignal stop) {
        this.cluster = cluster;
        this.stop = stop;
    }

    /**
     * Copies into the backup.
     *
     * @param connection a superuser's; it stays open all the time, since the backup ends with it
     */
    void into(BackupWriter writer, Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            // The slot lives as long as this connection and keeps the log from being recycled.
            statement.execute("SELECT pg_create_physical_replication_slot('aiplus_backup', true, true)");
            statement.execute("SELECT pg_backup_start('aiplus', fast => true)");
            writer.folder(FOLDER);
            folder(writer, cluster);
            writer.file(FOLDER + "/" + CONTROL, cluster.resolve(CONTROL));
            end(writer, connection);
        }
    }

    private void folder(BackupWriter writer, Path folder) throws IOException {
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.sorted().toList();
        } catch (NoSuchFileException gone) {
            return;
        }
        for (Path child : children) {
            stop.check();
            String path = cluster.relativize(child).toString();
            String name = child.getFileName().toString();
            if (LEFT_OUT.contains(name) || (name.startsWith("pgsql_tmp") && !Files.isDirectory(child))) {
                continue;
            }
            if (Files.isDirectory(child)) {
                writer.folder(FOLDER + "/" + path);
                if (!ONLY_THE_FOLDER.contains(name)) {
                    folder(writer, child);
                }
            } else if (!path.equals(CONTROL)) {
                writer.file(FOLDER + "/" + path, child);
            }
        }
    }

    private void end(BackupWriter writer, Connection connection) throws SQLException, IOException {
        String label;
        String lastLogFile;
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT labelfile, pg_walfile_name(lsn) FROM pg_backup_stop(wait_for_archive => false)");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            label = rows.getString(1);
            lastLogFile = rows.getString(2);
        }
        writer.bytes(FOLDER + "/backup_label", label.getBytes(StandardCharsets.UTF_8));
        Matcher matcher = FIRST_LOG_FILE.matcher(label);
        if (!matcher.find()) {
            throw new IOException("the database does not say where its log begins");
        }
        String firstLogFile = matcher.group(1);
        try (Stream<Path> logFiles = Files.list(cluster.resolve("pg_wal"))) {
            for (Path logFile : logFiles.sorted().toList()) {
                String name = logFile.getFileName().toString();
                if (name.matches("[0-9A-F]{24}")
                        && name.compareTo(firstLogFile) >= 0
                        && name.compareTo(lastLogFile) <= 0) {
                    writer.file(FOLDER + "/pg_wal/" + name, logFile);
                }
            }
        }
    }
}
