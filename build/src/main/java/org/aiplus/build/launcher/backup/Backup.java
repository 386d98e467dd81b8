// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.aiplus.build.launcher.console.ProductVersion;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.database.Platform;

/** Writes one file with everything that cannot be made again: both databases and the secrets. */
public final class Backup {
    private final DataDirectory data;
    private final Progress progress;

    /** Backs up this data directory. */
    public Backup(DataDirectory data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    /**
     * Writes the file; it appears under its name only when it is complete.
     *
     * @param connection a superuser's, to the running database
     */
    public void write(Path file, Connection connection) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(unfinished);
            BackupHeader header = new BackupHeader(
                    ProductVersion.current(),
                    Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
                    Files.readString(data.cluster().resolve("PG_VERSION")).strip(),
                    Platform.current().toString());
            int files;
            try (BackupWriter writer = new BackupWriter(unfinished, header)) {
                progress.step("Copying secrets");
                secrets(writer);
                progress.step("Copying the database");
                new DatabaseCopy(data.cluster(), progress.stopSignal()).into(writer, connection);
                writer.finish();
                files = writer.count();
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            progress.step("Wrote " + file + " (" + Files.size(file) / 1_000_000 + " MB, " + files
                    + " files). It holds passwords and keys: keep it as safe as the catalogue itself.");
        } catch (IOException failed) {
            throw new Refused("The backup " + file + " could not be written: " + failed.getMessage(), failed);
        } catch (SQLException failed) {
            throw new Refused("The database refused the backup: " + failed.getMessage(), failed);
        } finally {
            FileTree.delete(unfinished);
        }
    }

    private void secrets(BackupWriter writer) throws IOException {
        writer.folder("secrets");
        try (Stream<Path> files = Files.list(data.secrets())) {
            for (Path file : files.sorted().toList()) {
                writer.file("secrets/" + file.getFileName(), file);
            }
        }
    }
}
