// SPDX-License-Identifier: Apache-2.0
package org.aiplus.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.TransactionRequiredException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aiplus.audit.AuditFixture.Something;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditSealerRepositoryTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final AuditFixture audit = new AuditFixture(database, new HeadSigner(AuditFixture.KEY));

    @Test
    void anEffectThatIsRolledBackLeavesNoEntry() throws SQLException {
        assertThatThrownBy(() -> database.run(em -> {
                    AuditFixture.trail(em).record(new Something(1));
                    throw new IllegalStateException("the act failed");
                }))
                .hasMessage("the act failed");
        assertThat(database.count("select count(*) from audit_entry")).isZero();
    }

    @Test
    void anEntryThatCannotBeWrittenPreventsItsEffect() throws SQLException {
        assertThatThrownBy(() -> database.run(em -> {
                    em.createNativeQuery("insert into department (code, kind, name) values ('X', 'BUREAU', '{}')")
                            .executeUpdate();
                    AuditFixture.trail(em).record(new Something("x".repeat(501), Map.of()));
                }))
                .hasMessageContaining("too long");
        assertThat(database.count("select count(*) from department")).isZero();
    }

    @Test
    void outsideATransactionNothingIsRecorded() {
        try (var em = database.entityManagerFactory().createEntityManager()) {
            assertThatThrownBy(() -> AuditFixture.trail(em).record(new Something(1)))
                    .isInstanceOf(TransactionRequiredException.class);
        }
    }

    @Test
    void whatIsCommittedIsLinkedInOneRun() {
        audit.record(1, 5);
        assertThat(audit.seal()).isEqualTo(5);
        assertThat(audit.seal()).isZero();
        var check = audit.verify();
        assertThat(check.intact()).isTrue();
        assertThat(check.verifiedUpTo()).isEqualTo(5);
        assertThat(check.waiting()).isZero();
    }

    @Test
    void aTransactionThatCommitsLateIsNeverLeftOut() throws SQLException {
        try (var late = database.entityManagerFactory().createEntityManager()) {
            late.getTransaction().begin();
            AuditFixture.trail(late).record(new Something(1));
            audit.record(2, 4);
            assertThat(audit.seal())
                    .as("the later ones wait, because the first is older and may still commit")
                    .isZero();
            assertThat(audit.verify().waiting()).isEqualTo(3);
            late.getTransaction().commit();
        }
        audit.sealAll();
        assertThat(audit.verify().intact()).isTrue();
        assertThat(linkedThings()).isEqualTo("S-1 S-2 S-3 S-4");
    }

    @Test
    void concurrentActsAreAllLinkedWithoutAGap() throws Exception {
        int threads = 8;
        int acts = 60;
        var executor = Executors.newFixedThreadPool(threads + 2);
        try {
            var running = new ArrayList<Future<?>>();
            for (int t = 0; t < threads; t++) {
                int first = t * acts;
                running.add(executor.submit(() -> {
                    for (int i = 0; i < acts; i++) {
                        int number = first + i;
                        if (number % 7 == 3) {
                            rolledBack(number);
                        } else {
                            audit.record(number, number);
                        }
                    }
                }));
            }
            // Two sealers compete meanwhile, as two nodes would.
            var sealers = new ArrayList<Future<?>>();
            for (int s = 0; s < 2; s++) {
                sealers.add(executor.submit(() -> {
                    while (running.stream().anyMatch(act -> !act.isDone())) {
                        audit.seal();
                    }
                }));
            }
            for (var act : running) {
                act.get();
            }
            for (var sealer : sealers) {
                sealer.get();
            }
        } finally {
            executor.shutdownNow();
        }
        audit.sealAll();
        long committed = java.util.stream.IntStream.range(0, threads * acts)
                .filter(number -> number % 7 != 3)
                .count();
        assertThat(database.count("select count(*) from audit_entry")).isEqualTo(committed);
        var check = audit.verify();
        assertThat(check.intact()).isTrue();
        assertThat(check.verifiedUpTo()).isEqualTo(committed);
        assertThat(check.waiting()).isZero();
        assertThat(database.count("""
                select count(*) from (
                    select (entry_era, entry_txid, entry_position)
                        < lag((entry_era, entry_txid, entry_position)) over (order by sequence) as back
                    from audit_seal) links where back"""))
                .as("links follow the order of final transactions")
                .isZero();
    }

    private void rolledBack(int number) {
        try (var em = database.entityManagerFactory().createEntityManager()) {
            em.getTransaction().begin();
            AuditFixture.trail(em).record(new Something(number));
            em.getTransaction().rollback();
        }
    }

    @Test
    void aRunSendsTheSameStatementsForOneEntryAndForMany() {
        audit.record(1, 1);
        assertThat(database.statements(audit::seal))
                .as("lock, standing, entries, links, and a head the first time")
                .isEqualTo(5);
        audit.record(2, 2);
        assertThat(database.statements(audit::seal)).isEqualTo(4);
        audit.record(3, 300);
        assertThat(database.statements(audit::seal)).isEqualTo(4);
        assertThat(database.statements(audit::seal)).as("nothing to do").isEqualTo(3);
    }

    @Test
    void entriesAreLinkedInTheOrderOfNumbersAndNotOfDigits() throws SQLException {
        audit.record(1, 3);
        database.update("update audit_entry set txid = case object_id when 'S-1' then '9' when 'S-2' then '10'"
                + " else '100' end::xid8");
        audit.seal();
        assertThat(linkedThings()).isEqualTo("S-1 S-2 S-3");
    }

    @Test
    void moreThanABatchIsLinkedInOneRun() throws SQLException {
        database.run(em -> {
            var trail = AuditFixture.trail(em);
            for (int i = 0; i < AuditSealer.BATCH + 7; i++) {
                trail.record(new Something(i));
            }
        });
        assertThat(audit.seal()).isEqualTo(AuditSealer.BATCH + 7);
        assertThat(audit.verify().verifiedUpTo()).isEqualTo(AuditSealer.BATCH + 7);
    }

    @Test
    void aHeadIsSignedAtTheFirstRunThenEveryFiveMinutesAndWhenItGetsQuiet() throws SQLException {
        audit.record(1, 2);
        audit.seal();
        assertThat(heads()).isEqualTo("2");
        audit.record(3, 3);
        audit.seal();
        assertThat(heads()).as("the last head is seconds old").isEqualTo("2");
        advanceClock("31 seconds");
        audit.seal();
        assertThat(heads()).as("nothing came for half a minute").isEqualTo("2 3");
        audit.seal();
        assertThat(heads()).as("there is nothing new to sign").isEqualTo("2 3");
        advanceClock("5 minutes");
        audit.record(4, 4);
        audit.seal();
        assertThat(heads()).isEqualTo("2 3 4");
        assertThat(audit.verify().signedUpTo()).isEqualTo(4);
    }

    @Test
    void withoutAKeyHeadsAreRecordedButNotSigned() {
        var unsigned = new AuditFixture(database, new HeadSigner(null));
        unsigned.record(1, 3);
        unsigned.seal();
        var check = unsigned.verify();
        assertThat(check.intact()).isTrue();
        assertThat(check.signedUpTo()).isZero();
        assertThat(check.unsignedHeads()).isOne();
        assertThat(check.publicKey()).isNull();
    }

    @Test
    void dataThatWasRestoredIntoAnotherClusterIsSealedOn() throws SQLException {
        audit.record(1, 3);
        audit.seal();
        audit.record(4, 4);
        // What the rows of another cluster look like: transaction numbers far beyond those of this one.
        database.update("update audit_entry set txid = (txid::text::bigint + 1000000000)::text::xid8");
        database.update("update audit_seal set entry_txid = (entry_txid::text::bigint + 1000000000)::text::xid8");
        database.update("update transaction_era set system_identifier = 1");
        assertThat(audit.seal()).as("before the migration run nothing is final").isZero();
        var instance = database.value("select id from catalogue_instance");
        database.migrate();
        assertThat(database.value("select id from catalogue_instance")).isNotEqualTo(instance);
        audit.record(6, 7);
        audit.sealAll();
        assertThat(linkedThings()).isEqualTo("S-1 S-2 S-3 S-4 S-6 S-7");
        assertThat(audit.verify().intact()).isTrue();
        database.migrate();
        assertThat(database.count("select count(*) from transaction_era"))
                .as("a further start is no further era")
                .isEqualTo(2);
    }

    private Object linkedThings() throws SQLException {
        return database.value("""
                select string_agg(object_id, ' ' order by sequence)
                from audit_seal join audit_entry on id = entry_id where object_type = 'thing'""");
    }

    private Object heads() throws SQLException {
        return database.value("select string_agg(sequence::text, ' ' order by sequence) from audit_head");
    }

    private void advanceClock(String by) throws SQLException {
        database.update("update clock_offset set forward = forward + interval '" + by + "'");
    }
}
