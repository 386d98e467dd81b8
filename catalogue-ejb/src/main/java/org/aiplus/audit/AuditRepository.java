// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TransactionRequiredException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Adds entries, links and heads; it can do nothing else to them. */
@Dependent
class AuditRepository {

    /** The end of the chain; sequence 0 before the first link. */
    record End(
            long sequence,
            byte[] hash,
            @Nullable Place place,
            @Nullable Instant sealedAt) {}

    /** Where an entry stands in the order of final transactions. */
    record Place(long era, String txid, long position) {}

    /** An entry that waits to be linked. */
    record Waiting(UUID id, Place place, Instant at, byte[] payloadHash) {}

    /** A link of the chain. */
    record Link(long sequence, Waiting entry, byte[] previousHash, byte[] hash) {}

    /** The newest head; sequence 0 before the first. */
    record Head(long sequence, Instant signedAt) {}

    /** What the sealer needs to know before it begins. */
    record Standing(End end, Head head, Instant now) {}

    /** Any number that no other advisory lock of the product uses. */
    private static final long SEALER_LOCK = 0x41756469745365aL;

    @PersistenceContext
    EntityManager entityManager;

    /** Adds an entry; needs a running transaction. */
    void add(AuditRecord entry) {
        if (!entityManager.isJoinedToTransaction()) {
            throw new TransactionRequiredException("an audit entry belongs to the transaction of its act");
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into audit_entry
                        (id, actor, action, object_type, object_id, request_id, payload, payload_hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
                statement.setObject(1, entry.id());
                statement.setString(2, entry.actor());
                statement.setString(3, entry.action());
                statement.setString(4, entry.objectType());
                statement.setString(5, entry.objectId());
                statement.setString(6, entry.requestId());
                statement.setString(7, entry.payload());
                statement.setBytes(8, entry.payloadHash());
                statement.executeUpdate();
            }
        });
    }

    /** True for the one sealer that may work until its transaction ends. */
    boolean maySeal() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
                statement.setLong(1, SEALER_LOCK);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    Standing standing() {
        return entityManager.unwrap(Session.class).doReturningWork(AuditRepository::standing);
    }

    private static Standing standing(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select seal.sequence, seal.hash, seal.entry_era, seal.entry_txid::text, seal.entry_position,
                               seal.sealed_at, head.sequence, head.signed_at, catalogue_now()
                        from (select) one
                        left join lateral (select * from audit_seal order by sequence desc limit 1) seal on true
                        left join lateral (select * from audit_head order by sequence desc limit 1) head on true""");
                var rows = statement.executeQuery()) {
            rows.next();
            var now = instant(rows.getObject(9, OffsetDateTime.class));
            var hash = rows.getBytes(2);
            var end = hash == null
                    ? new End(0, AuditChain.start(), null, null)
                    : new End(
                            rows.getLong(1),
                            hash,
                            new Place(rows.getLong(3), rows.getString(4), rows.getLong(5)),
                            instant(rows.getObject(6, OffsetDateTime.class)));
            var signedAt = rows.getObject(8, OffsetDateTime.class);
            var head = signedAt == null ? new Head(0, Instant.EPOCH) : new Head(rows.getLong(7), instant(signedAt));
            return new Standing(end, head, now);
        }
    }

    /**
     * The next entries in the order of final transactions, at most so many. Entries of transactions that are not older
     * than every running one are left for later: a transaction that commits late would otherwise slip in behind.
     */
    List<Waiting> waiting(@Nullable Place after, int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select entry.id, entry.era, entry.txid::text, entry.position, entry.at, entry.payload_hash
                    from audit_entry entry
                    where (entry.era, entry.txid, entry.position) > (?, ?::xid8, ?)
                      and (entry.era < (select current_era())
                           or entry.txid < (select pg_snapshot_xmin(pg_current_snapshot())))
                    order by entry.era, entry.txid, entry.position
                    limit ?""")) {
                after(statement, after);
                statement.setInt(4, most);
                try (var rows = statement.executeQuery()) {
                    var waiting = new ArrayList<Waiting>();
                    while (rows.next()) {
                        waiting.add(new Waiting(
                                rows.getObject(1, UUID.class),
                                new Place(rows.getLong(2), rows.getString(3), rows.getLong(4)),
                                instant(rows.getObject(5, OffsetDateTime.class)),
                                rows.getBytes(6)));
                    }
                    return waiting;
                }
            }
        });
    }

    /** Whether an entry of this request is not yet in the chain. */
    boolean waits(String requestId) {
        var end = standing().end().place();
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select exists (select from audit_entry entry
                        where (entry.era, entry.txid, entry.position) > (?, ?::xid8, ?) and entry.request_id = ?)""")) {
                after(statement, end);
                statement.setString(4, requestId);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }

    private static void after(PreparedStatement statement, @Nullable Place place) throws SQLException {
        statement.setLong(1, place == null ? 0 : place.era());
        statement.setString(2, place == null ? "0" : place.txid());
        statement.setLong(3, place == null ? 0 : place.position());
    }

    void append(List<Link> links) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into audit_seal
                        (sequence, entry_id, entry_era, entry_txid, entry_position, previous_hash, hash)
                    values (?, ?, ?, ?::xid8, ?, ?, ?)""")) {
                for (var link : links) {
                    var place = link.entry().place();
                    statement.setLong(1, link.sequence());
                    statement.setObject(2, link.entry().id());
                    statement.setLong(3, place.era());
                    statement.setString(4, place.txid());
                    statement.setLong(5, place.position());
                    statement.setBytes(6, link.previousHash());
                    statement.setBytes(7, link.hash());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    void addHead(long sequence, byte[] hash, Instant signedAt, byte @Nullable [] signature, @Nullable String keyId) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into audit_head (sequence, hash, signed_at, signature, key_id) values (?, ?, ?, ?, ?)""")) {
                statement.setLong(1, sequence);
                statement.setBytes(2, hash);
                statement.setObject(3, signedAt.atOffset(ZoneOffset.UTC));
                statement.setBytes(4, signature);
                statement.setString(5, keyId);
                statement.executeUpdate();
            }
        });
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }
}
