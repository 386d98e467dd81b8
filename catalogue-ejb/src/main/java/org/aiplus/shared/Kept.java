// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One value that is asked for by every request and may be a moment old. It is found out again when it is older than
 * allowed, whatever happens on other nodes, and at once after {@link #forget}.
 */
public final class Kept<T> {

    private record Value<T>(T value, long since) {}

    private final long nanoseconds;
    private final LongSupplier ticker;
    private final Supplier<T> source;
    private volatile @Nullable Value<T> known;
    private long forgotten;

    /**
     * Nothing yet.
     *
     * @param oldest how old the value may be when it is given out
     * @param source finds it out; what it throws goes to whoever asked
     */
    public Kept(Duration oldest, Supplier<T> source) {
        this(oldest, source, System::nanoTime);
    }

    Kept(Duration oldest, Supplier<T> source, LongSupplier ticker) {
        this.nanoseconds = oldest.toNanos();
        this.ticker = ticker;
        this.source = source;
    }

    /** The value. */
    public T get() {
        var kept = known;
        // The age counts from before the question: what changed while it was answered may be missing.
        long now = ticker.getAsLong();
        if (kept != null && now - kept.since() < nanoseconds) {
            return kept.value();
        }
        long before = times();
        var fresh = new Value<>(source.get(), now);
        keep(fresh, before);
        return fresh.value();
    }

    /** The next one who asks gets a value that was found out after this. */
    public synchronized void forget() {
        forgotten++;
        known = null;
    }

    private synchronized long times() {
        return forgotten;
    }

    private synchronized void keep(Value<T> fresh, long before) {
        if (forgotten == before) {
            known = fresh;
        }
    }
}
