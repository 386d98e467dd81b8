// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.aiplus.feed.FeedPosition;
import org.jspecify.annotations.Nullable;

/** How far the index of this node has come. Written by whoever keeps the index, read by everybody. */
@ApplicationScoped
class IndexProgress {

    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private volatile boolean usable;
    private volatile FeedPosition position = FeedPosition.START;
    private volatile IndexState.@Nullable Rebuild rebuild;

    /** Whether the index has everything that it should have had when it was last made. */
    boolean usable() {
        return usable;
    }

    FeedPosition position() {
        return position;
    }

    IndexState.@Nullable Rebuild rebuild() {
        return rebuild;
    }

    /** The index is complete up to this position. */
    void reached(FeedPosition now) {
        position = now;
        rebuild = null;
        usable = true;
    }

    /** The index is being made; until it is complete it is as usable as before. */
    void rebuilding(long done, long total) {
        rebuild = new IndexState.Rebuild(done, total);
    }

    /** What the index holds is not what the database holds. */
    void worthless() {
        usable = false;
    }

    /** Asks for a rebuild; answers whether none was asked for already. */
    boolean askForRebuild() {
        return rebuild == null && rebuildWanted.compareAndSet(false, true);
    }

    /** Whether a rebuild was asked for since this was last called. */
    boolean takeRequest() {
        return rebuildWanted.getAndSet(false);
    }
}
