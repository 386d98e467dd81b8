// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aiplus.shared.TrailProofs;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads stretches of the chain for somebody outside. */
@Dependent
class ProofQueries implements TrailProofs {

    private static final String ABOUT = "(select type, id from unnest(?::text[], ?::text[]) as about (type, id))";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    HeadSigner signer;

    @Override
    public Optional<Stretch> stretch(Collection<Subject> about, @Nullable Long end) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    with own as (
                        select min(seal.sequence) as first, max(seal.sequence) as last
                        from audit_entry entry join audit_seal seal on seal.entry_id = entry.id
                        where (entry.object_type, entry.object_id) in %s)
                    select own.first,
                           coalesce(?, (select min(sequence) from audit_head where sequence >= own.last), own.last),
                           (select previous_hash from audit_seal where sequence = own.first)
                    from own where own.first is not null""".replace("%s", ABOUT))) {
                statement.setObject(bind(statement, 1, about), end, Types.BIGINT);
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        return Optional.empty();
                    }
                    long first = rows.getLong(1);
                    long last = rows.getLong(2);
                    var before = AuditChain.hex(rows.getBytes(3));
                    return Optional.of(new Stretch(
                            first,
                            last,
                            before,
                            heads(first, last),
                            signer.publicKey().orElse(null)));
                }
            }
        });
    }

    private List<Head> heads(long first, long last) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select sequence, hash, signed_at, signature, key_id from audit_head
                    where sequence between ? and ? order by sequence""")) {
                statement.setLong(1, first);
                statement.setLong(2, last);
                try (var rows = statement.executeQuery()) {
                    var heads = new ArrayList<Head>();
                    while (rows.next()) {
                        heads.add(head(rows));
                    }
                    return heads;
                }
            }
        });
    }

    private static Head head(ResultSet rows) throws SQLException {
        var signature = rows.getBytes(4);
        return new Head(
                rows.getLong(1),
                AuditChain.hex(rows.getBytes(2)),
                rows.getObject(3, OffsetDateTime.class).toInstant(),
                signature == null ? null : AuditChain.hex(signature),
                rows.getString(5));
    }

    @Override
    public List<Link> links(Collection<Subject> about, long from, long to) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select seal.sequence, entry.at, entry.payload_hash,
                           case when (entry.object_type, entry.object_id) in %s then entry.payload end
                    from audit_seal seal join audit_entry entry on entry.id = seal.entry_id
                    where seal.sequence between ? and ? order by seal.sequence""".replace("%s", ABOUT))) {
                int next = bind(statement, 1, about);
                statement.setLong(next, from);
                statement.setLong(next + 1, to);
                try (var rows = statement.executeQuery()) {
                    var links = new ArrayList<Link>();
                    while (rows.next()) {
                        links.add(new Link(
                                rows.getLong(1),
                                rows.getObject(2, OffsetDateTime.class).toInstant(),
                                AuditChain.hex(rows.getBytes(3)),
                                rows.getString(4)));
                    }
                    return links;
                }
            }
        });
    }

    private static int bind(PreparedStatement statement, int at, Collection<Subject> about) throws SQLException {
        var connection = statement.getConnection();
        statement.setArray(
                at,
                connection.createArrayOf(
                        "text", about.stream().map(Subject::objectType).toArray()));
        statement.setArray(
                at + 1,
                connection.createArrayOf(
                        "text", about.stream().map(Subject::objectId).toArray()));
        return at + 2;
    }
}
