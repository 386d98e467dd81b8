// SPDX-License-Identifier: Apache-2.0
package org.aiplus.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * An upload that has arrived whole, in a temporary file under a name of our own. Memory does not grow with it. Closing
 * forgets it.
 */
public final class ReceivedFile implements AutoCloseable {

    /** Most bytes of a file. */
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final int BLOCK = 64 * 1024;

    private final Path file;
    private final long size;
    private final byte[] sha256;

    private ReceivedFile(Path file, long size, byte[] sha256) {
        this.file = file;
        this.size = size;
        this.sha256 = sha256;
    }

    /**
     * Takes everything that the stream still holds; does not close it.
     *
     * @throws RuleViolation BODY_TOO_LARGE above {@link #LARGEST} bytes, REQUIRED for an empty file
     * @throws UncheckedIOException when the stream breaks off; nothing is left of it then
     */
    public static ReceivedFile from(InputStream upload) {
        var digest = sha256();
        var file = temporary();
        try (var out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            var block = new byte[BLOCK];
            long size = 0;
            for (int read = upload.read(block); read >= 0; read = upload.read(block)) {
                size += read;
                if (size > LARGEST) {
                    throw new RuleViolation(
                            List.of(new Problem(ProblemCode.BODY_TOO_LARGE, null, Map.of("maximum", LARGEST))));
                }
                out.write(block, 0, read);
            }
            if (size == 0) {
                throw Refusals.of(ProblemCode.REQUIRED);
            }
            return new ReceivedFile(file, size, digest.digest());
        } catch (IOException broken) {
            delete(file);
            throw new UncheckedIOException(broken);
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    /** Bytes. */
    public long size() {
        return size;
    }

    /** SHA-256 of the content. */
    public byte[] sha256Bytes() {
        return sha256.clone();
    }

    /** SHA-256 of the content, hexadecimal. */
    public String sha256Hex() {
        return HexFormat.of().formatHex(sha256);
    }

    /** The content from its beginning. */
    public InputStream open() {
        try {
            return new BufferedInputStream(Files.newInputStream(file), BLOCK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content in any order. */
    FileChannel channel() throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ);
    }

    @Override
    public void close() {
        delete(file);
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("upload-", ".bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
