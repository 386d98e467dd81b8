// SPDX-License-Identifier: Apache-2.0
package org.aiplus.build.launcher.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * The first thing in a backup file: what it is a backup of.
 *
 * @param version of the product that made it
 * @param createdAt when the copying began
 * @param database major version of PostgreSQL, since another one cannot read the files
 * @param platform operating system and processor, for the same reason
 */
record BackupHeader(String version, Instant createdAt, String database, String platform) {
    /** Name of the entry. */
    static final String NAME = "aiplus-backup.json";

    private static final String PRODUCT = "AI+ Catalogue";
    private static final int FORMAT = 1;

    byte[] toJson() throws IOException {
        ObjectMapper json = new ObjectMapper();
        return json.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(json.createObjectNode()
                        .put("product", PRODUCT)
                        .put("format", FORMAT)
                        .put("version", version)
                        .put("createdAt", createdAt.toString())
                        .put("database", database)
                        .put("platform", platform));
    }

    /**
     * Reads a header.
     *
     * @throws IOException when it is none of ours, or of a format that this launcher does not know
     */
    static BackupHeader parse(byte[] bytes) throws IOException {
        JsonNode header = new ObjectMapper().readTree(bytes);
        if (!header.path("product").asText().equals(PRODUCT)) {
            throw new IOException("it is a backup of something else");
        }
        if (header.path("format").asInt() != FORMAT) {
            throw new IOException(
                    "its format is " + header.path("format").asText() + ", and this version reads format " + FORMAT);
        }
        try {
            return new BackupHeader(
                    header.path("version").asText(),
                    Instant.parse(header.path("createdAt").asText()),
                    header.path("database").asText(),
                    header.path("platform").asText());
        } catch (DateTimeParseException malformed) {
            throw new IOException("its header has no date", malformed);
        }
    }
}
