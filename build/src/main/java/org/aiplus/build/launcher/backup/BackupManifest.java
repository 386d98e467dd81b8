// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** The last thing in a backup file: every file before it with its size and SHA-256. */
final class BackupManifest {
    /** Name of the entry. */
    static final String NAME = "manifest.json";

    /**
     * One file.
     *
     * @param size in bytes
     * @param sha256 in hexadecimal digits
     */
    record Entry(long size, String sha256) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    void add(String path, Entry entry) {
        entries.put(path, entry);
    }

    int count() {
        return entries.size();
    }

    byte[] toJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode files = json.createObjectNode();
        entries.forEach(
                (path, entry) -> files.putObject(path).put("size", entry.size()).put("sha256", entry.sha256()));
        return json.writeValueAsBytes(json.createObjectNode().set("files", files));
    }

    static BackupManifest parse(byte[] bytes) throws IOException {
        JsonNode files = new ObjectMapper().readTree(bytes).path("files");
        if (!files.isObject()) {
            throw new IOException("its list of files cannot be read");
        }
        BackupManifest manifest = new BackupManifest();
        files.properties()
                .forEach(file -> manifest.add(
                        file.getKey(),
                        new Entry(
                                file.getValue().path("size").asLong(-1),
                                file.getValue().path("sha256").asText())));
        return manifest;
    }

    /**
     * Compares what should be there with what was found.
     *
     * @throws IOException naming the first difference
     */
    void requireSame(BackupManifest found) throws IOException {
        for (Map.Entry<String, Entry> expected : entries.entrySet()) {
            Entry actual = found.entries.get(expected.getKey());
            if (actual == null) {
                throw new IOException(expected.getKey() + " is missing in it");
            }
            if (!actual.equals(expected.getValue())) {
                throw new IOException(expected.getKey() + " was changed in it");
            }
        }
        for (String path : found.entries.keySet()) {
            if (!entries.containsKey(path)) {
                throw new IOException(path + " was added to it");
            }
        }
    }
}
