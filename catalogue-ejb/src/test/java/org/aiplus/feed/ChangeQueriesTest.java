// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TransactionRequiredException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.PublicChange;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeQueriesTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private record Published(List<String> references) implements PublicChange {
        @Override
        public String action() {
            return "thing.published";
        }

        @Override
        public String objectType() {
            return "thing";
        }

        @Override
        public String objectId() {
            return references.get(0);
        }
    }

    private static ChangeQueries queries(EntityManager entityManager) {
        var queries = new ChangeQueries();
        queries.entityManager = entityManager;
        return queries;
    }

    private static void publish(EntityManager entityManager, String... references) {
        var recorder = new ChangeRecorder();
        recorder.changes = queries(entityManager);
        recorder.record(new Published(List.of(references)));
    }

    private List<Change> after(FeedPosition position, int most) {
        return database.call(em -> feed(em).after(position, most));
    }

    private static ChangeFeed feed(EntityManager entityManager) {
        var feed = new ChangeFeed();
        feed.changes = queries(entityManager);
        return feed;
    }

    private List<String> references(FeedPosition position) {
        return after(position, 1000).stream().map(Change::reference).toList();
    }

    @Test
    void changesComeInTheOrderInWhichTheyHappened() {
        database.run(em -> publish(em, "S-1"));
        database.run(em -> publish(em, "S-3", "S-2"));
        var changes = after(FeedPosition.START, 1000);
        assertThat(changes).extracting(Change::reference).containsExactly("S-1", "S-3", "S-2");
        assertThat(changes).extracting(Change::kind).containsOnly("thing.published");
        assertThat(changes).isSortedAccordingTo((a, b) -> a.position().compareTo(b.position()));
        assertThat(references(changes.get(0).position())).containsExactly("S-3", "S-2");
        assertThat(references(changes.get(2).position())).isEmpty();
    }

    @Test
    void theOrderIsThatOfNumbersAndNotOfDigits() throws SQLException {
        for (int i = 1; i <= 3; i++) {
            var reference = "S-" + i;
            database.run(em -> publish(em, reference));
        }
        database.update("update change set txid = case reference when 'S-1' then '9' when 'S-2' then '10'"
                + " else '100' end::xid8");
        assertThat(references(FeedPosition.START)).containsExactly("S-1", "S-2", "S-3");
        assertThat(references(new FeedPosition(1, 10, Long.MAX_VALUE))).containsExactly("S-3");
    }

    @Test
    void aBatchIsWrittenInOneStatement() {
        database.entityManagerFactory();
        var many = IntStream.range(0, 500).mapToObj(i -> "S-" + i).toArray(String[]::new);
        assertThat(database.statements(() -> database.run(em -> publish(em, many))))
                .isOne();
        assertThat(references(FeedPosition.START)).containsExactly(many);
        assertThat(database.statements(() -> after(FeedPosition.START, 1000))).isOne();
    }

    @Test
    void aChangeThatIsRolledBackNeverAppears() throws SQLException {
        assertThatThrownBy(() -> database.run(em -> {
                    publish(em, "S-1");
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(database.count("select count(*) from change")).isZero();
    }

    @Test
    void outsideATransactionNothingIsRecorded() {
        try (var em = database.entityManagerFactory().createEntityManager()) {
            assertThatThrownBy(() -> publish(em, "S-1")).isInstanceOf(TransactionRequiredException.class);
        }
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() {
        FeedPosition seen;
        try (var late = database.entityManagerFactory().createEntityManager()) {
            late.getTransaction().begin();
            publish(late, "S-LATE");
            database.run(em -> publish(em, "S-EARLY"));
            assertThat(references(FeedPosition.START))
                    .as("the later one waits, because the older one may still commit")
                    .isEmpty();
            seen = database.call(em -> feed(em).current());
            FeedPosition newest = database.call(em -> feed(em).newest());
            assertThat(seen).isEqualTo(FeedPosition.START);
            assertThat(seen.covers(newest)).isFalse();
            late.getTransaction().commit();
        }
        assertThat(references(seen)).containsExactly("S-LATE", "S-EARLY");
    }

    @Test
    void aReaderAmongConcurrentWritersSeesEveryChangeOnce() throws Exception {
        int threads = 8;
        int acts = 60;
        var executor = Executors.newFixedThreadPool(threads);
        var seen = new ArrayList<String>();
        try {
            var running = new ArrayList<Future<?>>();
            for (int t = 0; t < threads; t++) {
                int writer = t;
                running.add(executor.submit(() -> {
                    for (int i = 0; i < acts; i++) {
                        var number = i;
                        try (var em = database.entityManagerFactory().createEntityManager()) {
                            em.getTransaction().begin();
                            publish(em, writer + "/" + number);
                            if (number % 5 == 4) {
                                em.getTransaction().rollback();
                            } else {
                                em.getTransaction().commit();
                            }
                        }
                    }
                }));
            }
            var position = FeedPosition.START;
            boolean writing = true;
            while (writing) {
                writing = running.stream().anyMatch(act -> !act.isDone());
                for (var change : after(position, 7)) {
                    seen.add(change.reference());
                    position = change.position();
                }
            }
            for (var act : running) {
                act.get();
            }
            for (var rest = after(position, 7); !rest.isEmpty(); rest = after(position, 7)) {
                for (var change : rest) {
                    seen.add(change.reference());
                    position = change.position();
                }
            }
        } finally {
            executor.shutdownNow();
        }
        var expected = IntStream.range(0, threads)
                .boxed()
                .flatMap(t -> IntStream.range(0, acts).filter(i -> i % 5 != 4).mapToObj(i -> t + "/" + i))
                .toList();
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void dataThatWasRestoredIntoAnotherClusterIsFollowedOn() throws SQLException {
        database.run(em -> publish(em, "S-OLD"));
        database.update("update change set txid = (txid::text::bigint + 1000000000)::text::xid8");
        database.update("update transaction_era set system_identifier = 1");
        database.migrate();
        database.run(em -> publish(em, "S-NEW"));
        assertThat(references(FeedPosition.START)).containsExactly("S-OLD", "S-NEW");
    }

    /** A copy of the database's files keeps its numbers, and they are used a second time after it. */
    @Test
    void aReaderThatWasAheadOfARestoredCopyMissesNothingThatComesAfterIt() throws SQLException {
        database.run(em -> publish(em, "S-KEPT"));
        var ahead = new FeedPosition(1, 1_000_000_000, 1_000_000_000);
        database.update("update catalogue_instance set id = gen_random_uuid()");
        database.migrate();
        database.run(em -> publish(em, "S-AFTER"));
        assertThat(references(ahead)).containsExactly("S-AFTER");
        assertThat(references(FeedPosition.START)).containsExactly("S-KEPT", "S-AFTER");
    }

    @Test
    void theServersRoleCannotRewriteTheFeed() {
        for (var sql : List.of(
                "update change set reference = 'x'",
                "delete from change",
                "truncate change",
                "insert into change (kind, object_type, reference, txid) values ('a', 'b', 'c', '1')")) {
            assertThatThrownBy(() -> database.asApplication(
                            connection -> connection.createStatement().execute(sql)))
                    .as(sql)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aPageSaysWhereToGoOn() {
        database.run(em -> publish(em, "S-1", "S-2", "S-3"));
        var first = page(Optional.empty(), 2);
        assertThat(first.changes()).extracting(Change::reference).containsExactly("S-1", "S-2");
        var second = page(Optional.of(first.next().token()), 2);
        assertThat(second.changes()).extracting(Change::reference).containsExactly("S-3");
        var third = page(Optional.of(second.next().token()), 2);
        assertThat(third.changes()).isEmpty();
        assertThat(third.next()).isEqualTo(second.next());
    }

    private FeedPage page(Optional<String> token, int limit) {
        return database.call(em -> {
            var service = new ChangeFeedService();
            service.changes = queries(em);
            return service.after(token, limit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "1-2", "1-2-3-4", "-1-2-3", "a-b-c", "1-2-99999999999999999999", "1-2-3 ", "１-2-3"})
    void aTokenThatWasNotAnsweredIsRefused(String token) {
        assertThatThrownBy(() -> page(Optional.of(token), 10))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.INVALID_CURSOR));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, ChangeFeedService.LARGEST + 1, Integer.MAX_VALUE})
    void anAbsurdLimitIsRefused(int limit) {
        assertThatThrownBy(() -> page(Optional.empty(), limit)).isInstanceOf(RuleViolation.class);
    }
}
