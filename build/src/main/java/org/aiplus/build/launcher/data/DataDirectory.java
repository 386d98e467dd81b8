// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.process.Orphans.Candidate;
import org.aiplus.build.launcher.process.PidFile;
import org.aiplus.build.launcher.process.SystemUser;
import org.aiplus.build.launcher.process.Termination;

/**
 * Everything that an instance keeps between two starts. The directory carries a mark, and the launcher touches no
 * directory with other people's files in it.
 */
public final class DataDirectory {
    private static final String MARK = ".aiplus-data";
    private static final String MARK_TEXT =
            "Data directory of AI+ Catalogue, format 1. Made and kept by ./catalogue.\n";
    private static final List<String> OWN = List.of(
            "postgresql",
            "postgresql.new",
            "programs",
            "keycloak",
            "wildfly",
            "index",
            "mail",
            "secrets",
            "log",
            "tmp",
            "run",
            "restoring");

    private final Path root;

    private DataDirectory(Path root) {
        this.root = root;
    }

    /** The directory at a path, which need not exist. */
    public static DataDirectory at(Path path) {
        return new DataDirectory(path.toAbsolutePath().normalize());
    }

    /** Makes the directory when it is absent and checks that it is ours and can be written. */
    public void open() {
        try {
            Files.createDirectories(root);
            if (!isOurs()) {
                if (!isEmpty()) {
                    throw new Refused(root + " is not empty and was not made by this program: name another directory"
                            + " with --data.");
                }
                Files.writeString(mark(), MARK_TEXT, StandardCharsets.US_ASCII);
            }
            Files.delete(Files.createTempFile(root, "try", ".tmp"));
        } catch (FileAlreadyExistsException occupied) {
            throw new Refused(root + " is a file, not a directory: name another place with --data.", occupied);
        } catch (AccessDeniedException denied) {
            throw new Refused(
                    "No right to write to " + denied.getFile() + ": name another directory with --data.", denied);
        } catch (IOException unwritable) {
            throw new Refused(
                    "The data directory " + root + " cannot be written: " + unwritable.getMessage()
                            + ". Name another with --data.",
                    unwritable);
        }
    }

    /** Makes the folders and gives the user the servers run as what they must write. */
    public void prepareFor(Optional<SystemUser> user) {
        FileTree.folder(root, user.isPresent() ? "rwxr-xr-x" : "rwx------");
        FileTree.folder(run(), "rwx------");
        FileTree.folder(secrets(), "rwx------");
        FileTree.folder(log(), "rwx------");
        FileTree.folder(programs(), "rwxr-xr-x");
        for (Path writable : List.of(temporary(), index(), wildfly(), keycloak())) {
            FileTree.folder(writable, "rwx------");
            FileTree.giveTo(user, writable);
        }
    }

    /** Removes what the launcher made. Files that it did not make stay, with the directory. */
    public void reset() {
        if (!Files.exists(root)) {
            return;
        }
        if (!isOurs()) {
            throw new Refused(root + " was not made by this program: nothing was removed.");
        }
        OWN.forEach(name -> FileTree.delete(root.resolve(name)));
    }

    /** Removes what an instance keeps, and leaves the logs and the unpacked programs. */
    public void removeContent() {
        List.of(cluster(), unfinishedCluster(), secrets(), index(), mail(), keycloak(), wildfly())
                .forEach(FileTree::delete);
    }

    /** Whether the directory holds an instance. */
    public boolean hasInstance() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    /** Whether the launcher made this directory. */
    public boolean isOurs() {
        return Files.isRegularFile(mark());
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(root)) {
            return files.findAny().isEmpty();
        }
    }

    /** The servers in the order in which they are stopped. */
    public List<Candidate> possibleOrphans() {
        return List.of(
                new Candidate("WildFly", pidFile("wildfly"), Termination.OF_JAVA_SERVER),
                new Candidate("Keycloak", pidFile("keycloak"), Termination.OF_JAVA_SERVER),
                new Candidate("PostgreSQL", pidFile("postgresql"), Termination.OF_POSTGRES));
    }

    /** Where a process is remembered. */
    public PidFile pidFile(String name) {
        return new PidFile(run().resolve(name + ".pid"));
    }

    /** A log file; one that has grown beyond ten megabytes is set aside first. */
    public Path logFile(String name) {
        Path file = log().resolve(name + ".log");
        try {
            if (Files.exists(file) && Files.size(file) > 10_000_000) {
                Files.move(file, log().resolve(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unmovable) {
            throw new UncheckedIOException(unmovable);
        }
        return file;
    }

    private Path mark() {
        return root.resolve(MARK);
    }

    /** The directory itself. */
    public Path root() {
        return root;
    }

    /** The database's files. */
    public Path cluster() {
        return root.resolve("postgresql");
    }

    /** Where the database's files are made before they are complete. */
    public Path unfinishedCluster() {
        return root.resolve("postgresql.new");
    }

    /** Unpacked programs. */
    public Path programs() {
        return root.resolve("programs");
    }

    /** Keycloak's home. */
    public Path keycloak() {
        return root.resolve("keycloak");
    }

    /** WildFly's base directory. */
    public Path wildfly() {
        return root.resolve("wildfly");
    }

    /** The search index. */
    public Path index() {
        return root.resolve("index");
    }

    /** Messages that the demo's mail server took. */
    public Path mail() {
        return root.resolve("mail");
    }

    /** Passwords and keys. */
    public Path secrets() {
        return root.resolve("secrets");
    }

    /** Logs. */
    public Path log() {
        return root.resolve("log");
    }

    /** Temporary files of the servers. */
    public Path temporary() {
        return root.resolve("tmp");
    }

    /** Where the content of a backup is laid down until it is checked. */
    public Path restoring() {
        return root.resolve("restoring");
    }

    /** What runs now. */
    public Path run() {
        return root.resolve("run");
    }
}
