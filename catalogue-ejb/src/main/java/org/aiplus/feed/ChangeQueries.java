// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TransactionRequiredException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.shared.PublicChange;
import org.hibernate.Session;

/** Writes and reads the feed. */
@Dependent
class ChangeQueries {

    /** What is final: rows of a former era, and of transactions older than every one that still runs. */
    private static final String FINAL = "(change.era < (select current_era())"
            + " or change.txid < (select pg_snapshot_xmin(pg_current_snapshot())))";

    @PersistenceContext
    EntityManager entityManager;

    /** Adds one change for each object, in one statement; needs a running transaction. */
    void add(PublicChange change) {
        if (!entityManager.isJoinedToTransaction()) {
            throw new TransactionRequiredException("a change belongs to the transaction that makes it");
        }
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    insert into change (kind, object_type, reference)
                    select ?, ?, reference from unnest(?::text[]) with ordinality as names (reference, number)
                    order by number""")) {
                statement.setString(1, change.action());
                statement.setString(2, change.objectType());
                statement.setArray(
                        3, connection.createArrayOf("text", change.references().toArray()));
                statement.executeUpdate();
            }
        });
    }

    /** Final changes after a position, oldest first. */
    List<Change> after(FeedPosition position, int most) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                    select change.era, change.txid::text, change.position, change.at, change.kind,
                           change.object_type, change.reference
                    from change
                    where (change.era, change.txid, change.position) > (?, ?::xid8, ?) and %s
                    order by change.era, change.txid, change.position
                    limit ?""".replace("%s", FINAL))) {
                statement.setLong(1, position.era());
                statement.setString(2, Long.toString(position.transaction()));
                statement.setLong(3, position.position());
                statement.setInt(4, most);
                try (var rows = statement.executeQuery()) {
                    var changes = new ArrayList<Change>();
                    while (rows.next()) {
                        changes.add(new Change(
                                new FeedPosition(rows.getLong(1), Long.parseLong(rows.getString(2)), rows.getLong(3)),
                                rows.getObject(4, OffsetDateTime.class).toInstant(),
                                rows.getString(5),
                                rows.getString(6),
                                rows.getString(7)));
                    }
                    return changes;
                }
            }
        });
    }

    FeedPosition newestFinal() {
        return newest(FINAL);
    }

    FeedPosition newestCommitted() {
        return newest("true");
    }

    private FeedPosition newest(String condition) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                            select change.era, change.txid::text, change.position from change
                            where %s
                            order by change.era desc, change.txid desc, change.position desc
                            limit 1""".replace("%s", condition));
                    var rows = statement.executeQuery()) {
                return rows.next()
                        ? new FeedPosition(rows.getLong(1), Long.parseLong(rows.getString(2)), rows.getLong(3))
                        : FeedPosition.START;
            }
        });
    }
}
