// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.assets;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Writes files under names that carry a hash of their content, each with a compressed twin, and a manifest.
 *
 * <p>A browser may keep such a file for ever: other content has another name. The manifest {@code
 * manifest.properties} maps the plain name to the written one.
 */
final class AssetWriter {

    /** Enough of the hash to tell versions apart, short enough to read in a log. */
    private static final int HASH_CHARACTERS = 12;

    private final Path directory;
    private final SortedMap<String, String> names = new TreeMap<>();

    AssetWriter(Path directory) {
        this.directory = directory;
    }

    /** Removes what an earlier run wrote: old hashes must not pile up in the archive. */
    void clear() throws IOException {
        SourceFiles.delete(directory);
        Files.createDirectories(directory);
    }

    void add(String name, byte[] content) throws IOException {
        String hashed = hashedName(name, content);
        Files.write(directory.resolve(hashed), content);
        Files.write(directory.resolve(hashed + ".gz"), compressed(content));
        names.put(name, hashed);
    }

    void writeManifest() throws IOException {
        StringBuilder lines = new StringBuilder();
        names.forEach(
                (name, hashed) -> lines.append(name).append('=').append(hashed).append('\n'));
        Files.writeString(directory.resolve("manifest.properties"), lines, StandardCharsets.UTF_8);
    }

    static String hashedName(String name, byte[] content) {
        String hash = HexFormat.of().formatHex(sha256(content)).substring(0, HASH_CHARACTERS);
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "." + hash + name.substring(dot);
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new BestGzip(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
