// SPDX-License-Identifier: Apache-2.0
package org.aiplus.metrics;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.feed.FeedPosition;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads figures that only the database knows. Each looks at the end of an index and not at the whole table. */
@Dependent
class MetricsQueries {

    /** Things that wait to be handled, and how long the oldest of them has waited. */
    record Backlog(long waiting, double seconds) {}

    @PersistenceContext
    EntityManager entityManager;

    /** Changes that a reader at this position has not seen. */
    Backlog changesAfter(FeedPosition position) {
        return backlog("""
                select count(*), coalesce(extract(epoch from catalogue_now() - min(change.at)), 0)
                from change
                where (change.era, change.txid, change.position) > (?, ?::xid8, ?)\
                """, position);
    }

    /** Audit entries that are not linked into the chain. */
    Backlog entriesToSeal() {
        return backlog("""
                    with last as (
                        select entry_era, entry_txid, entry_position from audit_seal order by sequence desc limit 1)
                    select count(*), coalesce(extract(epoch from catalogue_now() - min(entry.at)), 0)
                    from audit_entry entry
                    where (entry.era, entry.txid, entry.position) > (
                        coalesce((select entry_era from last), 0),
                        coalesce((select entry_txid from last), '0'::xid8),
                        coalesce((select entry_position from last), 0))\
                    """, null);
    }

    /** Messages that wait to be sent, by real time as everything about mail. */
    Backlog mailToSend() {
        return backlog("""
                select count(*), coalesce(extract(epoch from clock_timestamp() - min(queued_at)), 0)
                from mail where sent_at is null and set_aside_at is null""", null);
    }

    /** Messages that were set aside, and for how long the mail server has not answered. */
    Backlog mailInTrouble() {
        return backlog("""
                select (select count(*) from mail where set_aside_at is not null),
                       coalesce(extract(epoch from clock_timestamp() - unreachable_since), 0)
                from mail_server""", null);
    }

    /** Connections of the product to its database by what they are doing, over all nodes. */
    Map<String, Long> connections() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                select state, count(*) from pg_stat_activity
                where datname = current_database() and usename = current_user and state is not null
                group by state\
                """);
                    var rows = statement.executeQuery()) {
                var byState = new TreeMap<String, Long>();
                while (rows.next()) {
                    byState.put(rows.getString(1), rows.getLong(2));
                }
                return byState;
            }
        });
    }

    private Backlog backlog(String sql, @Nullable FeedPosition after) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                if (after != null) {
                    statement.setLong(1, after.era());
                    statement.setString(2, Long.toString(after.transaction()));
                    statement.setLong(3, after.position());
                }
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return new Backlog(rows.getLong(1), rows.getDouble(2));
                }
            }
        });
    }
}
