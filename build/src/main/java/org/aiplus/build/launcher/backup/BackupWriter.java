// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a backup file: the header, then files as they come, then the manifest. Only its owner can read it. */
final class BackupWriter implements AutoCloseable {
    private final TarArchiveOutputStream tar;
    private final BackupManifest manifest = new BackupManifest();
    private final byte[] buffer = new byte[1 << 16];

    BackupWriter(Path file, BackupHeader header) throws IOException {
        OutputStream out = Channels.newOutputStream(Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))));
        this.tar = new TarArchiveOutputStream(new GZIPOutputStream(new BufferedOutputStream(out, 1 << 16), 1 << 16));
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        entry(BackupHeader.NAME, header.toJson());
    }

    /** Adds a folder, which may stay empty. */
    void folder(String path) throws IOException {
        tar.putArchiveEntry(new TarArchiveEntry(path + "/"));
        tar.closeArchiveEntry();
    }

    /** Adds bytes as a file. */
    void bytes(String path, byte[] content) throws IOException {
        entry(path, content);
        manifest.add(
                path, new BackupManifest.Entry(content.length, HexFormat.of().formatHex(sha256().digest(content))));
    }

    /**
     * Adds a file that may change meanwhile: exactly as many bytes as it had at the beginning, filled up with zeros
     * when it became shorter. A file that is gone is left out. The log of the database repairs all of that.
     */
    void file(String path, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            TarArchiveEntry entry = new TarArchiveEntry(path);
            entry.setSize(size);
            tar.putArchiveEntry(entry);
            MessageDigest digest = sha256();
            long left = size;
            while (left > 0) {
                int wanted = (int) Math.min(buffer.length, left);
                int read = in.readNBytes(buffer, 0, wanted);
                if (read < wanted) {
                    Arrays.fill(buffer, read, wanted, (byte) 0);
                }
                tar.write(buffer, 0, wanted);
                digest.update(buffer, 0, wanted);
                left -= wanted;
            }
            tar.closeArchiveEntry();
            manifest.add(path, new BackupManifest.Entry(size, HexFormat.of().formatHex(digest.digest())));
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /** How many files were added. */
    int count() {
        return manifest.count();
    }

    /** Writes the manifest; without it the file is no backup. */
    void finish() throws IOException {
        entry(BackupManifest.NAME, manifest.toJson());
        tar.finish();
    }

    private void entry(String path, byte[] content) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(path);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
