// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Slice;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail for people. */
@Dependent
class AuditQueries {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @PersistenceContext
    EntityManager entityManager;

    /** The wanted entries, newest first, in one statement. */
    Slice<AuditEntryView> find(AuditQuery query) {
        var conditions = new StringBuilder("true");
        var values = new ArrayList<Object>();
        equal(conditions, values, "entry.object_type", query.objectType());
        equal(conditions, values, "entry.object_id", query.objectId());
        equal(conditions, values, "entry.actor", query.actor());
        if (query.action() != null) {
            add(conditions, values, "entry.action like ?", beginningWith(query.action()));
        }
        if (query.from() != null) {
            add(conditions, values, "entry.at >= ?", time(query.from()));
        }
        if (query.to() != null) {
            add(conditions, values, "entry.at < ?", time(query.to()));
        }
        if (query.cursor() != null) {
            var cursor = EntryCursor.parse(query.cursor());
            add(conditions, values, "(entry.at, entry.position) < (?, ?)", time(cursor.at()));
            values.add(cursor.position());
        }
        values.add(query.limit() + 1);
        var sql = """
                select entry.id, entry.at, entry.position, entry.actor,
                       (select name from person where subject = entry.actor order by first_seen_at limit 1),
                       entry.action, entry.object_type, entry.object_id, entry.request_id, entry.payload,
                       seal.sequence, seal.hash
                from audit_entry entry left join audit_seal seal on seal.entry_id = entry.id
                where %s
                order by entry.at desc, entry.position desc
                limit ?""".replace("%s", conditions);
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.size(); i++) {
                    statement.setObject(i + 1, values.get(i));
                }
                try (var rows = statement.executeQuery()) {
                    return slice(rows, query.limit());
                }
            }
        });
    }

    private static void equal(StringBuilder conditions, List<Object> values, String column, @Nullable String wanted) {
        if (wanted != null) {
            add(conditions, values, column + " = ?", wanted);
        }
    }

    private static void add(StringBuilder conditions, List<Object> values, String condition, Object value) {
        conditions.append(" and ").append(condition);
        values.add(value);
    }

    private static String beginningWith(String prefix) {
        return prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    /** Instants that no calendar of the database knows lie before or after every entry just as these do. */
    private static OffsetDateTime time(Instant instant) {
        var near = instant.isBefore(EARLIEST) ? EARLIEST : instant.isAfter(LATEST) ? LATEST : instant;
        return near.atOffset(ZoneOffset.UTC);
    }

    private static Slice<AuditEntryView> slice(ResultSet rows, int limit) throws SQLException {
        var entries = new ArrayList<AuditEntryView>();
        String next = null;
        EntryCursor last = null;
        while (rows.next()) {
            if (entries.size() == limit) {
                next = last == null ? null : last.toString();
                break;
            }
            var at = rows.getObject(2, OffsetDateTime.class).toInstant();
            last = new EntryCursor(at, rows.getLong(3));
            var hash = rows.getBytes(12);
            entries.add(new AuditEntryView(
                    rows.getObject(1, UUID.class),
                    at,
                    rows.getString(4),
                    rows.getString(5),
                    rows.getString(6),
                    rows.getString(7),
                    rows.getString(8),
                    details(rows.getString(10)),
                    rows.getString(9),
                    rows.getObject(11, Long.class),
                    hash == null ? null : AuditChain.hex(hash)));
        }
        return new Slice<>(entries, next);
    }

    /** The details, or nothing where somebody made the payload unreadable: the check of the chain says so. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> details(String payload) {
        try {
            return JSON.readValue(payload, OBJECT).get("details") instanceof Map<?, ?> details
                    ? (Map<String, Object>) details
                    : Map.of();
        } catch (JsonProcessingException e) {
            return Map.of();
        }
    }
}
