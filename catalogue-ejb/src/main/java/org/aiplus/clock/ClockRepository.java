// SPDX-License-Identifier: Apache-2.0
package org.aiplus.clock;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hibernate.Session;

/** Reads the database's clock and moves its offset. */
@Dependent
class ClockRepository {

    /** What one look at the clock shows. */
    record Reading(Instant real, Duration offset, Instant now) {}

    private static final long MICROS_PER_SECOND = 1_000_000;

    @PersistenceContext
    EntityManager entityManager;

    Instant now() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("select catalogue_now()");
                    var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, OffsetDateTime.class).toInstant();
            }
        });
    }

    /**
     * Now, or empty when the clock is behind the last recorded instant. What others record while this runs is later than
     * what this sees, so the statement compares with what was committed before it began.
     */
    Optional<Instant> nowUnlessBehind() {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                select reading.now, reading.now >= coalesce(reading.recorded, '-infinity')
                from (select (select at from audit_entry order by at desc, position desc limit 1) as recorded,
                             catalogue_now() as now) reading\
                """);
                    var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(2)
                        ? Optional.of(rows.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        });
    }

    Reading read() {
        return entityManager.unwrap(Session.class).doReturningWork(ClockRepository::read);
    }

    private static Reading read(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
            select real, forward_micros, real + forward
            from (select clock_timestamp() as real, forward,
                         (extract(epoch from forward) * 1000000)::bigint as forward_micros
                  from clock_offset) reading\
            """);
                var rows = statement.executeQuery()) {
            rows.next();
            return new Reading(
                    rows.getObject(1, OffsetDateTime.class).toInstant(),
                    micros(rows.getLong(2)),
                    rows.getObject(3, OffsetDateTime.class).toInstant());
        }
    }

    /** Moves the clock forward and answers the new offset; others that move it wait until this transaction ends. */
    Duration advance(Duration by) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement("""
                update clock_offset
                set forward = forward + make_interval(secs => ?::bigint / 1000000.0), version = version + 1
                returning (extract(epoch from forward) * 1000000)::bigint\
                """)) {
                statement.setLong(1, toMicros(by));
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return micros(rows.getLong(1));
                }
            }
        });
    }

    private static long toMicros(Duration duration) {
        return Math.addExact(
                Math.multiplyExact(duration.toSeconds(), MICROS_PER_SECOND), duration.toNanosPart() / 1000);
    }

    private static Duration micros(long micros) {
        return Duration.ofSeconds(micros / MICROS_PER_SECOND, micros % MICROS_PER_SECOND * 1000);
    }

    /** Lets one node at a time run a job: true for the one that may, until its transaction ends. */
    boolean mayRun(String job) {
        return lock("select pg_try_advisory_xact_lock(hashtextextended('due-job ' || ?, 0))", job);
    }

    /** Waits until no other node runs the job; none starts it before this transaction ends. */
    void awaitTurn(String job) {
        lock("select pg_advisory_xact_lock(hashtextextended('due-job ' || ?, 0)) is not null", job);
    }

    private boolean lock(String sql, String job) {
        return entityManager.unwrap(Session.class).doReturningWork(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, job);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getBoolean(1);
                }
            }
        });
    }
}
