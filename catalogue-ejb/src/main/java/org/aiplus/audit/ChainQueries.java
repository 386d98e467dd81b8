// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the chain for a check, a page at a time, so that its length does not matter to memory. */
@Dependent
class ChainQueries {

    /** A link as it is stored. */
    record StoredLink(
            long sequence,
            byte[] previousHash,
            byte[] hash,
            Instant sealedAt,
            UUID entryId,
            @Nullable StoredEntry entry,
            @Nullable StoredHead head) {}

    /** An entry as it is stored. */
    record StoredEntry(Instant at, AuditRecord record) {}

    /** A head as it is stored. */
    record StoredHead(
            byte[] hash,
            Instant signedAt,
            byte @Nullable [] signature,
            @Nullable String keyId) {}

    /**
     * What stands outside the chain.
     *
     * @param waiting entries behind its end
     * @param slippedIn an entry before its end that has no link, if there is one
     * @param headBeyond the first head beyond its end, if there is one
     */
    record Outside(
            long waiting,
            @Nullable UUID slippedIn,
            @Nullable Long headBeyond) {}

    @PersistenceContext
    EntityManager entityManager;

    List<StoredLink> page(long after, int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select seal.sequence, seal.previous_hash, seal.hash, seal.sealed_at, seal.entry_id,
                           entry.id, entry.actor, entry.action, entry.object_type, entry.object_id, entry.request_id,
                           entry.payload, entry.payload_hash, entry.at,
                           head.hash, head.signed_at, head.signature, head.key_id
                    from audit_seal seal
                    left join audit_entry entry on entry.id = seal.entry_id
                    left join audit_head head on head.sequence = seal.sequence
                    where seal.sequence > ?
                    order by seal.sequence
                    limit ?""")) {
                statement.setLong(1, after);
                statement.setInt(2, most);
                try (var rows = statement.executeQuery()) {
                    var links = new ArrayList<StoredLink>();
                    while (rows.next()) {
                        links.add(link(rows));
                    }
                    return links;
                }
            }
        });
    }

    Outside outside() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                            with last as (
                                select sequence, entry_era, entry_txid, entry_position
                                from audit_seal order by sequence desc limit 1
                            ), unsealed as (
                                select entry.id, entry.era, entry.txid, entry.position
                                from audit_entry entry
                                where not exists (select from audit_seal where entry_id = entry.id)
                            )
                            select count(*) filter (where not before),
                                   (array_agg(id) filter (where before))[1],
                                   (select min(sequence) from audit_head
                                    where sequence > coalesce((select sequence from last), 0))
                            from (select id, coalesce((era, txid, position)
                                         <= (select entry_era, entry_txid, entry_position from last), false) as before
                                  from unsealed) entries""");
                    var rows = statement.executeQuery()) {
                rows.next();
                return new Outside(rows.getLong(1), rows.getObject(2, UUID.class), rows.getObject(3, Long.class));
            }
        });
    }

    private static StoredLink link(ResultSet rows) throws SQLException {
        return new StoredLink(
                rows.getLong(1),
                rows.getBytes(2),
                rows.getBytes(3),
                rows.getObject(4, OffsetDateTime.class).toInstant(),
                rows.getObject(5, UUID.class),
                entry(rows),
                head(rows));
    }

    private static @Nullable StoredEntry entry(ResultSet rows) throws SQLException {
        var id = rows.getObject(6, UUID.class);
        if (id == null) {
            return null;
        }
        var stated = new AuditRecord(
                id,
                rows.getString(7),
                rows.getString(8),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11),
                rows.getString(12),
                rows.getBytes(13));
        return new StoredEntry(rows.getObject(14, OffsetDateTime.class).toInstant(), stated);
    }

    private static @Nullable StoredHead head(ResultSet rows) throws SQLException {
        var hash = rows.getBytes(15);
        if (hash == null) {
            return null;
        }
        return new StoredHead(
                hash, rows.getObject(16, OffsetDateTime.class).toInstant(), rows.getBytes(17), rows.getString(18));
    }
}
