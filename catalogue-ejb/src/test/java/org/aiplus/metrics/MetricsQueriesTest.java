// SPDX-License-Identifier: Apache-2.0
package org.aiplus.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Function;
import org.aiplus.feed.FeedPosition;
import org.aiplus.metrics.MetricsQueries.Backlog;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MetricsQueriesTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private Backlog backlog(Function<MetricsQueries, Backlog> question) {
        return database.call(em -> question.apply(queries(em)));
    }

    private static MetricsQueries queries(EntityManager entityManager) {
        var queries = new MetricsQueries();
        queries.entityManager = entityManager;
        return queries;
    }

    @Test
    void nothingWaitsInAnEmptyCatalogue() {
        assertThat(backlog(MetricsQueries::entriesToSeal)).isEqualTo(new Backlog(0, 0));
        assertThat(backlog(queries -> queries.changesAfter(FeedPosition.START))).isEqualTo(new Backlog(0, 0));
    }

    @Test
    void entriesWaitUntilTheyAreSealed() throws SQLException {
        entry(90);
        entry(30);
        var both = backlog(MetricsQueries::entriesToSeal);
        assertThat(both.waiting()).isEqualTo(2);
        assertThat(both.seconds()).isBetween(90.0, 120.0);

        database.update("insert into audit_seal (sequence, entry_id, entry_era, entry_txid, entry_position,"
                + " previous_hash, hash) select 1, id, era, txid, position, sha256(''), sha256('') from audit_entry"
                + " order by era, txid, position limit 1");
        var one = backlog(MetricsQueries::entriesToSeal);
        assertThat(one.waiting()).isOne();
        assertThat(one.seconds()).isBetween(30.0, 60.0);
    }

    @Test
    void changesWaitUntilAReaderHasPassedThem() throws SQLException {
        database.update("insert into change (kind, object_type, reference, at)"
                + " values ('thing.changed', 'thing', 'T-1', catalogue_now() - interval '40 seconds')");
        var behind = backlog(queries -> queries.changesAfter(FeedPosition.START));
        assertThat(behind.waiting()).isOne();
        assertThat(behind.seconds()).isBetween(40.0, 70.0);
        assertThat(backlog(queries -> queries.changesAfter(new FeedPosition(Long.MAX_VALUE / 16, 0, 0))))
                .isEqualTo(new Backlog(0, 0));
    }

    @Test
    void mailWaitsUntilItIsSentOrSetAside() throws SQLException {
        assertThat(backlog(MetricsQueries::mailToSend)).isEqualTo(new Backlog(0, 0));
        assertThat(backlog(MetricsQueries::mailInTrouble)).isEqualTo(new Backlog(0, 0));
        database.update("insert into mail (id, code, recipient, queued_at, set_aside_at, sent_at) values"
                + " (gen_random_uuid(), 'x', 'a', clock_timestamp() - interval '50 seconds', null, null),"
                + " (gen_random_uuid(), 'x', 'b', clock_timestamp(), clock_timestamp(), null),"
                + " (gen_random_uuid(), 'x', 'c', clock_timestamp(), null, clock_timestamp())");
        database.update("update mail_server set unreachable_since = clock_timestamp() - interval '20 seconds'");
        var waiting = backlog(MetricsQueries::mailToSend);
        assertThat(waiting.waiting()).isOne();
        assertThat(waiting.seconds()).isBetween(50.0, 80.0);
        var trouble = backlog(MetricsQueries::mailInTrouble);
        assertThat(trouble.waiting()).isOne();
        assertThat(trouble.seconds()).isBetween(20.0, 50.0);
    }

    @Test
    void connectionsAreCountedByWhatTheyDo() {
        assertThat(database.<Map<String, Long>>call(em -> queries(em).connections()))
                .containsKey("active");
    }

    private void entry(int secondsAgo) throws SQLException {
        database.update("insert into audit_entry (id, at, actor, action, object_type, object_id, request_id, payload,"
                + " payload_hash) values (gen_random_uuid(), catalogue_now() - interval '" + secondsAgo
                + " seconds', 'somebody', 'thing.done', 'thing', '1', 'request-1', '{}', sha256('{}'))");
    }
}
