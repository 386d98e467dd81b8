// SPDX-License-Identifier: Apache-2.0
package org.aiplus.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IdempotentRequestRepositoryTest {

    private static final Optional<IdempotencyKey> KEY = IdempotencyKey.of("order-66");

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private static IdempotentRequests requests(EntityManager entityManager, String subject) {
        var requests = new IdempotentRequests();
        requests.requests = new IdempotentRequestRepository();
        requests.requests.entityManager = entityManager;
        requests.caller = TestCallers.current(subject, Role.VENDOR);
        return requests;
    }

    /** Creates a department as the effect, because any table with a key will do. */
    private String create(String subject, Optional<IdempotencyKey> key, String fingerprint, String code) {
        return database.call(em -> requests(em, subject).once(key, fingerprint, () -> {
            em.createNativeQuery("insert into department (code, kind, name) values (?, 'BUREAU', '{}')")
                    .setParameter(1, code)
                    .executeUpdate();
            return code;
        }));
    }

    private long effects() throws SQLException {
        return database.count("select count(*) from department");
    }

    @Test
    void aRepetitionFindsWhatTheFirstRequestMade() throws SQLException {
        assertThat(create("a", KEY, "create X", "FIRST")).isEqualTo("FIRST");
        assertThat(create("a", KEY, "create X", "SECOND")).isEqualTo("FIRST");
        assertThat(effects()).isOne();
    }

    @Test
    void aKeyThatStoodForSomethingElseIsRefused() throws SQLException {
        create("a", KEY, "create X", "FIRST");
        assertThatThrownBy(() -> create("a", KEY, "create Y", "SECOND"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                                refusal.problems().get(0).code())
                        .isEqualTo(ProblemCode.IDEMPOTENCY_KEY_REUSED));
        assertThat(effects()).isOne();
    }

    @Test
    void keysOfDifferentCallersNeverMeet() throws SQLException {
        assertThat(create("a", KEY, "create X", "OF-A")).isEqualTo("OF-A");
        assertThat(create("b", KEY, "create Y", "OF-B")).isEqualTo("OF-B");
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void withoutAKeyEveryRequestCreates() throws SQLException {
        create("a", Optional.empty(), "create X", "FIRST");
        create("a", Optional.empty(), "create X", "SECOND");
        assertThat(effects()).isEqualTo(2);
        assertThat(database.count("select count(*) from idempotent_request")).isZero();
    }

    @Test
    void anEffectThatIsRolledBackGivesItsKeyBack() throws SQLException {
        assertThatThrownBy(() -> database.run(em -> requests(em, "a").once(KEY, "create X", () -> {
                    throw new RuleViolation(ProblemCode.REQUIRED);
                })))
                .isInstanceOf(RuleViolation.class);
        assertThat(create("a", KEY, "create X corrected", "FIRST")).isEqualTo("FIRST");
    }

    @Test
    void sixteenEqualRequestsAtOnceHaveOneEffect() throws Exception {
        int threads = 16;
        var executor = Executors.newFixedThreadPool(threads);
        try {
            for (int round = 0; round < 10; round++) {
                var key = IdempotencyKey.of("round-" + round);
                var barrier = new CyclicBarrier(threads);
                var answers = new ArrayList<Future<String>>();
                for (int t = 0; t < threads; t++) {
                    var own = "R" + round + "T" + t;
                    answers.add(executor.submit(() -> {
                        barrier.await();
                        return create("a", key, "create", own);
                    }));
                }
                var references = new HashSet<String>();
                for (var answer : answers) {
                    references.add(answer.get());
                }
                assertThat(references).hasSize(1);
                assertThat(effects()).isEqualTo(round + 1);
            }
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void keysAreForgottenAfterADayOfRealTime() throws SQLException {
        create("a", IdempotencyKey.of("old"), "create", "OLD");
        create("a", IdempotencyKey.of("young"), "create", "YOUNG");
        database.update(
                "update idempotent_request set created_at = created_at - interval '24 hours' where key = 'old'");
        database.update("update clock_offset set forward = interval '900 days'");
        database.run(em -> {
            var job = new PurgeIdempotencyKeys();
            job.requests = requests(em, "system").requests;
            job.run(Instant.MAX);
        });
        assertThat(database.value("select string_agg(key, ' ') from idempotent_request"))
                .isEqualTo("young");
    }

    @Test
    void aRequestSendsTwoStatementsMoreThanItsEffect() {
        database.entityManagerFactory();
        assertThat(database.statements(() -> create("a", KEY, "create X", "FIRST")))
                .isEqualTo(3);
        assertThat(database.statements(() -> create("a", KEY, "create X", "FIRST")))
                .isEqualTo(2);
    }
}
