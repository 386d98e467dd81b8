// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.aiplus.build.launcher.console.Refused;
import org.aiplus.build.launcher.data.FileTree;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads a backup file; whatever is wrong with it becomes one line. */
final class BackupReader {
    private static final int LARGEST_HEADER = 100_000;
    private static final int LARGEST_MANIFEST = 100_000_000;

    private final Path file;

    BackupReader(Path file) {
        this.file = file;
    }

    /** What the file is a backup of. */
    BackupHeader header() {
        if (!Files.isRegularFile(file)) {
            throw new Refused("There is no file " + file + ".");
        }
        try (TarArchiveInputStream tar = open()) {
            return header(tar);
        } catch (IOException | RuntimeException foreign) {
            throw new Refused(file + " is not a backup that this version can read: " + reason(foreign) + ".", foreign);
        }
    }

    /**
     * Lays the content down in a new folder and checks every file of it.
     *
     * @throws Refused when anything is damaged, missing or added
     */
    void extract(Path folder) {
        try (TarArchiveInputStream tar = open()) {
            header(tar);
            BackupManifest found = new BackupManifest();
            for (Optional<TarArchiveEntry> next = next(tar); next.isPresent(); next = next(tar)) {
                TarArchiveEntry entry = next.get();
                if (entry.getName().equals(BackupManifest.NAME)) {
                    BackupManifest.parse(content(tar, LARGEST_MANIFEST)).requireSame(found);
                    return;
                }
                lay(tar, entry, folder, found);
            }
            throw new IOException("its end is missing");
        } catch (IOException | IllegalArgumentException damaged) {
            throw new Refused(file + " is damaged: " + reason(damaged) + ". Nothing was changed.", damaged);
        }
    }

    private static void lay(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder, BackupManifest found)
            throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("an entry leads out of it");
        }
        if (entry.isDirectory()) {
            FileTree.folder(target, "rwx------");
            return;
        }
        FileTree.makeParent(target);
        MessageDigest digest = BackupWriter.sha256();
        long size;
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            size = tar.transferTo(out);
        }
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
        found.add(entry.getName(), new BackupManifest.Entry(size, HexFormat.of().formatHex(digest.digest())));
    }

    private TarArchiveInputStream open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        try {
            return new TarArchiveInputStream(new GZIPInputStream(in, 1 << 16));
        } catch (IOException noGzip) {
            in.close();
            throw noGzip;
        }
    }

    private static BackupHeader header(TarArchiveInputStream tar) throws IOException {
        TarArchiveEntry first = next(tar).orElseThrow(() -> new IOException("it is empty"));
        if (!first.getName().equals(BackupHeader.NAME)) {
            throw new IOException("it is another kind of archive");
        }
        return BackupHeader.parse(content(tar, LARGEST_HEADER));
    }

    private static byte[] content(TarArchiveInputStream tar, int limit) throws IOException {
        byte[] content = tar.readNBytes(limit);
        if (content.length == limit) {
            throw new IOException("an entry of it is too large");
        }
        return content;
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream tar) throws IOException {
        @Nullable TarArchiveEntry entry = tar.getNextEntry();
        return Optional.ofNullable(entry);
    }

    private static String reason(Exception failure) {
        String message = failure.getMessage();
        return message == null || message.isBlank() ? "its content breaks off" : message.replaceAll("\\s+", " ");
    }
}
