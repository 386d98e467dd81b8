// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.aiplus.feed.PublicGeneration;
import org.aiplus.identity.Audience;
import org.aiplus.shared.PublicChange;
import org.aiplus.shared.RecentlyUsed;

/**
 * Published entries as readers of one audience see them, so that an entry which many read is put together once. A view
 * that was looked after within the last half second is given out as it is; an older one only when the database says that
 * nothing it was made from has been written since. So every node shows a change within a second, and the one that made it
 * at once. What a transaction has not committed yet must not be read through this.
 */
@ApplicationScoped
class EntryCache {

    /** How long a view is given out without asking; what was made of it may be kept as long again. */
    static final Duration OLDEST = Duration.ofMillis(500);

    /** Some dozen kilobytes each. */
    private static final int MOST = 1_000;

    /** Views differ between audiences and must never be mistaken for each other. */
    private record Key(String reference, Audience audience) {}

    /**
     * A view.
     *
     * @param stamp what the database said of the rows it was made from, before it was made
     * @param lookedAfter when the database last confirmed it
     */
    private record Entry(SolutionView view, String stamp, long lookedAfter) {}

    @Inject
    EntryQueries queries;

    @Inject
    PublicGeneration generation;

    LongSupplier ticker = System::nanoTime;

    private final RecentlyUsed<Key, Entry> entries = new RecentlyUsed<>(MOST);
    private final AtomicLong changes = new AtomicLong();

    /** The published ones of these entries by reference. At most four statements, none when all are known. */
    Map<SolutionReference, SolutionView> get(Collection<SolutionReference> references, Audience audience) {
        long now = ticker.getAsLong();
        var found = new HashMap<SolutionReference, SolutionView>();
        var doubtful = new ArrayList<SolutionReference>();
        for (var reference : references) {
            var entry = entries.get(new Key(reference.value(), audience));
            if (entry != null && now - entry.lookedAfter() < OLDEST.toNanos()) {
                found.put(reference, entry.view());
            } else {
                doubtful.add(reference);
            }
        }
        if (!doubtful.isEmpty()) {
            long before = changes.get();
            var stamps = queries.stamps(doubtful);
            var wanted = new ArrayList<SolutionReference>();
            for (var reference : doubtful) {
                var stamp = stamps.get(reference.value());
                var entry = entries.get(new Key(reference.value(), audience));
                if (stamp == null) {
                    entries.remove(new Key(reference.value(), audience));
                } else if (entry != null && entry.stamp().equals(stamp)) {
                    found.put(reference, entry.view());
                    keep(entry.view(), stamp, now, before);
                } else {
                    wanted.add(reference);
                }
            }
            for (var view : queries.views(wanted, audience)) {
                found.put(view.reference(), view);
                var stamp = stamps.get(view.reference().value());
                if (stamp != null) {
                    keep(view, stamp, now, before);
                }
            }
        }
        return found;
    }

    /** Keeps a view unless something was changed here while it was made: it may be from before. */
    private void keep(SolutionView view, String stamp, long now, long before) {
        var key = new Key(view.reference().value(), view.audience());
        entries.put(key, new Entry(view, stamp, now));
        if (changes.get() != before) {
            entries.remove(key);
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) PublicChange change) {
        changes.incrementAndGet();
        for (var reference : change.references()) {
            for (var audience : List.of(Audience.values())) {
                entries.remove(new Key(reference, audience));
            }
        }
        generation.advance();
    }
}
