// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.aiplus.build.launcher.console.Progress;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.DataDirectory;
import org.aiplus.build.launcher.data.FileTree;
import org.aiplus.build.launcher.database.Platform;

/**
 * Puts a backup in the place of what a data directory holds. The file is read and checked completely before anything is
 * removed; the search index and the servers' working files are removed, since they belong to the replaced content.
 */
public final class Restore {
    private final Path file;
    private final DataDirectory data;
    private final Progress progress;

    /** Restores the file into the data directory. */
    public Restore(Path file, DataDirectory data, Progress progress) {
        this.file = file;
        this.data = data;
        this.progress = progress;
    }

    /**
     * Refuses a file that is no backup, or one that the database programs here cannot read.
     *
     * @param databaseVersion what the programs say, for example "postgres (PostgreSQL) 17.11"
     */
    public void requireUsable(String databaseVersion) {
        BackupHeader header = new BackupReader(file).header();
        String here = Platform.current().toString();
        if (!databaseVersion.matches(".* " + header.database().replaceAll("[^0-9]", "") + "\\..*")) {
            throw new Refused(file + " was made with PostgreSQL " + header.database() + ", and here is "
                    + databaseVersion + ": restore it with the version of the product that made it ("
                    + header.version() + ").");
        }
        if (!header.platform().equals(here)) {
            throw new Refused(file + " was made on " + header.platform() + ", and this is " + here
                    + ": restore it on such a machine.");
        }
        progress.step("Restoring the backup of " + header.createdAt() + ", made by version " + header.version());
    }

    /** Checks the whole file and then replaces the content of the data directory. */
    public void replace() {
        Path fresh = data.restoring();
        FileTree.delete(fresh);
        try {
            FileTree.folder(fresh, "rwx------");
            progress.step("Checking the file");
            new BackupReader(file).extract(fresh);
            progress.stopSignal().check();
            progress.step("Replacing the database and the secrets");
            data.removeContent();
            Files.move(fresh.resolve("secrets"), data.secrets(), StandardCopyOption.ATOMIC_MOVE);
            Files.move(fresh.resolve(DatabaseCopy.FOLDER), data.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new Refused("The backup could not be put in place: " + failed.getMessage(), failed);
        } finally {
            FileTree.delete(fresh);
        }
    }
}
