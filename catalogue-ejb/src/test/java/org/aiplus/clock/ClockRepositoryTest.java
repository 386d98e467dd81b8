// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.identity.Caller;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.ProductProfile;
import org.aiplus.shared.RuleViolation;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.testsupport.FiredEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClockRepositoryTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final List<DomainEvent> fired = new ArrayList<>();

    private ClockService service(EntityManager entityManager, ProductProfile profile, DueJob... due) {
        var service = new ClockService();
        service.clock = repository(entityManager);
        service.profile = profile;
        service.events = new FiredEvents<>(fired::add);
        service.jobs = new DueJobs() {
            @Override
            List<DueJob> all() {
                return List.of(due);
            }
        };
        service.jobs.secondWall =
                TestCallers.secondWall(entityManager, TestCallers.current("administrator-1", Role.ADMINISTRATOR));
        return service;
    }

    private static ClockRepository repository(EntityManager entityManager) {
        var repository = new ClockRepository();
        repository.entityManager = entityManager;
        return repository;
    }

    private ClockView advance(Duration by) {
        return database.call(em -> service(em, ProductProfile.DEMO).advance(by));
    }

    private ClockView show() {
        return database.call(em -> service(em, ProductProfile.DEMO).show());
    }

    @Test
    void theClockIsTheDatabasesUntilItIsMoved() throws SQLException {
        var view = show();
        assertThat(view.offset()).isZero();
        assertThat(view.now()).isEqualTo(view.real());
        assertThat(view.real()).isCloseTo((Instant) databaseTime(), within(5, ChronoUnit.SECONDS));
    }

    private Instant databaseTime() throws SQLException {
        return database.asOwner(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("select clock_timestamp()")) {
                rows.next();
                return rows.getObject(1, java.time.OffsetDateTime.class).toInstant();
            }
        });
    }

    @Test
    void offsetsAddUpToTheMicrosecond() {
        advance(Duration.ofDays(1));
        advance(Duration.ofDays(3_660));
        var view = advance(Duration.ofNanos(1_001_000));
        var expected = Duration.ofDays(3_661).plusNanos(1_001_000);
        assertThat(view.offset()).isEqualTo(expected);
        assertThat(Duration.between(view.real(), view.now())).isEqualTo(expected);
        assertThat(show().offset()).isEqualTo(expected);
    }

    @Test
    void aDayIsTwentyFourHoursInEveryTimeZone() throws SQLException {
        database.update("set timezone to 'Europe/London'; update clock_offset set forward = interval '0'");
        assertThat(advance(Duration.ofDays(200)).offset()).isEqualTo(Duration.ofHours(4_800));
    }

    @Test
    void theClockThatJudgesDeadlinesRunsAhead() {
        advance(Duration.ofDays(30));
        var clock = new DatabaseClock();
        database.run(em -> {
            clock.repository = repository(em);
            var real = repository(em).read().real();
            assertThat(clock.now())
                    .isBetween(
                            real.plus(30, ChronoUnit.DAYS),
                            real.plus(30, ChronoUnit.DAYS).plusSeconds(5));
        });
        assertThat(database.statements(() -> database.run(em -> {
                    clock.repository = repository(em);
                    clock.now();
                })))
                .isOne();
    }

    @Test
    void aClockBehindWhatIsRecordedJudgesNoDeadline() throws SQLException {
        var clock = new DatabaseClock();
        record("clock_timestamp() - interval '1 second'");
        database.run(em -> {
            clock.repository = repository(em);
            assertThat(clock.nowForDeadline())
                    .isAfterOrEqualTo(repository(em).read().real().minusSeconds(5));
        });

        record("clock_timestamp() + interval '1 hour'");
        database.run(em -> {
            clock.repository = repository(em);
            assertThatThrownBy(clock::nowForDeadline).isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(
                            refusal.problems().get(0).code())
                    .isEqualTo(ProblemCode.CLOCK_BEHIND));
            assertThat(clock.now()).as("reading goes on").isNotNull();
        });

        advance(Duration.ofHours(2));
        database.run(em -> {
            clock.repository = repository(em);
            assertThat(clock.nowForDeadline()).isNotNull();
        });
    }

    private void record(String at) throws SQLException {
        database.update("insert into audit_entry (id, at, actor, action, object_type, object_id, request_id, payload,"
                + " payload_hash) values (gen_random_uuid(), " + at + ", 'somebody', 'thing.done', 'thing', '1',"
                + " 'request-1', '{}', sha256('{}'))");
    }

    @Test
    void onlyADemonstrationsClockMoves() {
        refused(ProductProfile.PRODUCTION, Duration.ofDays(1), ProblemCode.CLOCK_ONLY_IN_DEMO);
        assertThat(database.call(em -> service(em, ProductProfile.PRODUCTION).show())
                        .movable())
                .isFalse();
        assertThat(show().movable()).isTrue();
    }

    @Test
    void itMovesForwardOnlyAndNotTooFar() {
        refused(ProductProfile.DEMO, Duration.ZERO, ProblemCode.CLOCK_ONLY_FORWARD);
        refused(ProductProfile.DEMO, Duration.ofNanos(999), ProblemCode.CLOCK_ONLY_FORWARD);
        refused(ProductProfile.DEMO, Duration.ofDays(-1), ProblemCode.CLOCK_ONLY_FORWARD);
        refused(ProductProfile.DEMO, Duration.ofSeconds(Long.MIN_VALUE), ProblemCode.CLOCK_ONLY_FORWARD);
        refused(ProductProfile.DEMO, ClockService.FARTHEST.plusNanos(1), ProblemCode.TOO_LARGE);
        refused(ProductProfile.DEMO, Duration.ofSeconds(Long.MAX_VALUE), ProblemCode.TOO_LARGE);
        for (int i = 0; i < 10; i++) {
            advance(ClockService.FARTHEST);
        }
        refused(ProductProfile.DEMO, Duration.ofDays(1), ProblemCode.TOO_LARGE);
        assertThat(show().offset()).isEqualTo(ClockService.FARTHEST_AHEAD);
    }

    private void refused(ProductProfile profile, Duration by, ProblemCode code) {
        var before = show().offset();
        assertThatThrownBy(() -> database.run(em -> service(em, profile).advance(by)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(code));
        assertThat(show().offset()).isEqualTo(before);
    }

    @Test
    void theMoveIsAFactAndDueJobsSeeTheNewTimeAsTheProductItself() {
        var ran = new ArrayList<Instant>();
        var actors = new ArrayList<String>();
        var before = show();
        var after = database.call(em -> {
            var service = service(em, ProductProfile.DEMO);
            CurrentCaller caller = TestCallers.current("administrator-1", Role.ADMINISTRATOR);
            var job = job(now -> {
                ran.add(now);
                actors.add(caller.get().actor());
            });
            service.jobs = new DueJobs() {
                @Override
                List<DueJob> all() {
                    return List.of(job);
                }
            };
            service.jobs.secondWall = TestCallers.secondWall(em, caller);
            var view = service.advance(Duration.ofDays(10));
            actors.add(caller.get().actor());
            return view;
        });
        assertThat(fired).containsExactly(new ClockEvent.Advanced(Duration.ofDays(10), Duration.ofDays(10)));
        assertThat(ran).singleElement().satisfies(now -> assertThat(now)
                .isBetween(before.now().plus(10, ChronoUnit.DAYS), after.now()));
        assertThat(actors).containsExactly(Caller.SYSTEM.actor(), "administrator-1");
    }

    @Test
    void aJobThatFailsLeavesTheClockWhereItWas() {
        assertThatThrownBy(() -> database.run(em -> service(em, ProductProfile.DEMO, job(now -> {
                            throw new IllegalStateException("the job failed");
                        }))
                        .advance(Duration.ofDays(1))))
                .hasMessage("the job failed");
        assertThat(show().offset()).isZero();
    }

    @Test
    void twoAdministratorsMovesAddUp() throws Exception {
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < 8; i++) {
            threads.add(new Thread(() -> advance(Duration.ofHours(1))));
        }
        threads.forEach(Thread::start);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(show().offset()).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void aJobRunsOnOneNodeAtATime() {
        database.run(one -> {
            assertThat(repository(one).mayRun("purge")).isTrue();
            database.run(other -> {
                assertThat(repository(other).mayRun("purge")).isFalse();
                assertThat(repository(other).mayRun("another")).isTrue();
            });
        });
        database.run(em -> assertThat(repository(em).mayRun("purge")).isTrue());
    }

    @Test
    void lookingSendsOneStatement() {
        database.entityManagerFactory();
        assertThat(database.statements(this::show)).isOne();
    }

    private interface Work {
        void at(Instant now);
    }

    private static DueJob job(Work work) {
        return new DueJob() {
            @Override
            public String name() {
                return "a-job";
            }

            @Override
            public void run(Instant now) {
                work.at(now);
            }
        };
    }
}
