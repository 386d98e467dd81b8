// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** Puts entries of the import format straight into the tables as published, for tests that are not about publishing. */
public final class PublishedEntries {

    private static final int BATCH = 500;
    private static final Instant FIRST_PUBLISHED = Instant.parse("2026-01-05T01:00:00Z");

    private final Map<String, UUID> vendors = new HashMap<>();
    private int number;

    private PublishedEntries(int before) {
        this.number = before;
    }

    /** Inserts entries as {@code S-000001} and so on, each published a minute after the one before. */
    public static void insert(CatalogueDatabase database, Stream<? extends JsonNode> entries) throws SQLException {
        var before = Math.toIntExact(database.count("select count(*) from solution"));
        database.asOwner(connection -> {
            new PublishedEntries(before).insert(connection, entries.iterator());
            return true;
        });
    }

    private void insert(Connection connection, Iterator<? extends JsonNode> entries) throws SQLException {
        try (var department =
                        connection.prepareStatement("insert into department (code, kind, name) values (?, 'department',"
                                + " jsonb_build_object('en', jsonb_build_object('text', ?::text || ' Department', 'state', 'CHECKED')))"
                                + " on conflict do nothing");
                var vendor = connection.prepareStatement(
                        "insert into vendor (id, registry_number, name, demo) values (?, ?, ?::jsonb, true)");
                var solution = connection.prepareStatement("insert into solution (id, reference, kind, vendor_id,"
                        + " reference_record, demo, source_system, source_external_id, status, published_revision_id,"
                        + " published_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var revision = connection.prepareStatement(
                        "insert into solution_revision (id, solution_id, number, status,"
                                + " question_set_version, name, department_code, categories, maximum_classification,"
                                + " last_verified_on, answers, content_hash, created_at, published_at)"
                                + " values (?, ?, 1, 'PUBLISHED', ?, ?::jsonb, ?, ?::jsonb, ?, ?::date, ?::jsonb, '\\x00', ?, ?)")) {
            while (entries.hasNext()) {
                var entry = entries.next();
                number++;
                if (entry.hasNonNull("department")) {
                    department.setString(1, entry.get("department").textValue());
                    department.setString(2, entry.get("department").textValue());
                    department.addBatch();
                }
                insert(solution, revision, entry, vendor(vendor, entry.path("vendor")));
                if (number % BATCH == 0) {
                    flush(department, vendor, solution, revision);
                }
            }
            flush(department, vendor, solution, revision);
        }
    }

    private static void flush(PreparedStatement... statements) throws SQLException {
        for (var statement : statements) {
            statement.executeBatch();
        }
    }

    private @Nullable UUID vendor(PreparedStatement statement, JsonNode vendor) throws SQLException {
        if (!vendor.isObject()) {
            return null;
        }
        var registryNumber = vendor.path("registryNumber").textValue();
        var known = vendors.get(registryNumber);
        if (known != null) {
            return known;
        }
        var id = Ids.next();
        vendors.put(registryNumber, id);
        statement.setObject(1, id);
        statement.setString(2, registryNumber);
        statement.setString(3, vendor.path("name").toString());
        statement.addBatch();
        return id;
    }

    private void insert(PreparedStatement solution, PreparedStatement revision, JsonNode entry, @Nullable UUID vendor)
            throws SQLException {
        var id = Ids.next();
        var revisionId = Ids.next();
        var at = FIRST_PUBLISHED.plusSeconds(60L * number).atOffset(ZoneOffset.UTC);
        solution.setObject(1, id);
        solution.setString(2, "S-%06d".formatted(number));
        solution.setString(3, entry.path("kind").textValue());
        solution.setObject(4, vendor, Types.OTHER);
        solution.setBoolean(5, entry.path("referenceRecord").asBoolean());
        solution.setBoolean(6, entry.path("demo").asBoolean());
        solution.setString(7, entry.path("source").path("system").textValue());
        solution.setString(8, entry.path("source").path("externalId").textValue());
        solution.setString(9, entry.path("status").asText("NOT_ASSESSED"));
        solution.setObject(10, revisionId);
        solution.setObject(11, at);
        solution.addBatch();
        revision.setObject(1, revisionId);
        revision.setObject(2, id);
        revision.setString(3, entry.path("questionSet").asText("2026-1"));
        revision.setString(4, entry.path("name").toString());
        revision.setString(5, entry.path("department").textValue());
        revision.setString(6, entry.path("categories").toString());
        revision.setString(7, entry.path("maximumClassification").textValue());
        revision.setString(8, entry.path("lastVerifiedOn").textValue());
        revision.setString(9, entry.path("answers").toString());
        revision.setObject(10, at);
        revision.setObject(11, at);
        revision.addBatch();
    }
}
