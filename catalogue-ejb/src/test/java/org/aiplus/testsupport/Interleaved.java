// SPDX-License-Identifier: Apache-2.0
package org.aiplus.testsupport;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Two acts at the same time, in the order in which they are most likely to hurt each other: the first stops half-way, in its
 * transaction, until the second waits for a lock of the database or has ended.
 */
public final class Interleaved {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CatalogueDatabase database;
    private final CountDownLatch halfWay = new CountDownLatch(1);
    private @Nullable Future<?> other;

    public Interleaved(CatalogueDatabase database) {
        this.database = database;
    }

    /**
     * How the acts ended.
     *
     * @param first what the first act has thrown, {@code null} when it succeeded
     * @param second the same of the second
     */
    public record Outcome(
            @Nullable Throwable first, @Nullable Throwable second) {}

    /** Runs both; the first must call {@link #stop}. */
    public Outcome run(Callable<?> first, Callable<?> second) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var gate = new CountDownLatch(1);
            var one = pool.submit(first);
            var two = pool.submit(() -> {
                gate.await();
                return second.call();
            });
            other = two;
            if (!halfWay.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the first act has not stopped: " + thrown(one));
            }
            gate.countDown();
            return new Outcome(thrown(one), thrown(two));
        } finally {
            pool.shutdownNow();
        }
    }

    private static @Nullable Throwable thrown(Future<?> act) throws InterruptedException {
        try {
            act.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (TimeoutException late) {
            return late;
        }
    }

    /** Here the first act is half-way; it does not stop a second time. */
    public void stop() {
        if (halfWay.getCount() == 0) {
            return;
        }
        halfWay.countDown();
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (other != null && !other.isDone() && waiting() == 0) {
                if (System.nanoTime() > end) {
                    throw new AssertionError("the second act neither waits nor ends");
                }
                Thread.onSpinWait();
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private long waiting() throws SQLException {
        return database.count("select count(*) from pg_locks where not granted");
    }
}
