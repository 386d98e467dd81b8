// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.FileTree;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The packed PostgreSQL programs of this platform, as the build laid them down. */
public final class PostgresArchive {
    private final Path archive;

    private PostgresArchive(Path archive) {
        this.archive = archive;
    }

    /** The archive of this platform in the folder, or a refusal that names the platforms that are there. */
    public static PostgresArchive in(Path folder, Platform platform) {
        Path archive = folder.resolve(platform.archiveName());
        if (Files.isRegularFile(archive)) {
            return new PostgresArchive(archive);
        }
        throw new Refused("No PostgreSQL for " + platform + " in " + folder + " (there is: "
                + String.join(", ", present(folder))
                + "): use one of those, or an external PostgreSQL with ./catalogue serve.");
    }

    private static List<String> present(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txz"))
                    .sorted()
                    .toList();
            return names.isEmpty() ? List.of("none") : names;
        } catch (IOException absent) {
            return List.of("none");
        }
    }

    /**
     * The programs, unpacked when this very archive was not unpacked before.
     *
     * @param programs where unpacked programs are kept
     * @param announce told when there is something to do
     */
    public PostgresPrograms unpackedIn(Path programs, Runnable announce) {
        Path home = programs.resolve("postgresql-" + fingerprint());
        if (Files.isDirectory(home)) {
            return new PostgresPrograms(home);
        }
        announce.run();
        Path unfinished = programs.resolve("unpacking");
        FileTree.delete(unfinished);
        try {
            unpack(unfinished);
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
            return new PostgresPrograms(home);
        } catch (IOException failed) {
            throw new Refused("PostgreSQL could not be unpacked from " + archive + ": " + failed.getMessage(), failed);
        }
    }

    private String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(archive), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }

    private void unpack(Path folder) throws IOException {
        FileTree.folder(folder, "rwxr-xr-x");
        try (TarArchiveInputStream tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(archive))))) {
            for (Optional<TarArchiveEntry> next = next(tar); next.isPresent(); next = next(tar)) {
                TarArchiveEntry entry = next.get();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("an entry leads out of the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    continue;
                }
                FileTree.makeParent(target);
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, target);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            target, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
        return Optional.ofNullable(tar.getNextEntry());
    }
}
