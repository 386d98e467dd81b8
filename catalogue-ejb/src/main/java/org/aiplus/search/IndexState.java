// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import org.aiplus.feed.FeedPosition;
import org.jspecify.annotations.Nullable;

/**
 * How the search index of this node stands.
 *
 * @param usable whether searches are answered; not while the index is made for the first time
 * @param position how far it has followed the change feed
 * @param newest the newest committed change
 * @param entries number of solutions in the index
 * @param rebuild how far a rebuild has come, {@code null} when none is running
 */
public record IndexState(
        boolean usable,
        FeedPosition position,
        FeedPosition newest,
        long entries,
        @Nullable Rebuild rebuild) {

    /** A running rebuild: solutions done and to be done. */
    public record Rebuild(long done, long total) {}

    /** Whether searches see everything that is committed. */
    public boolean upToDate() {
        return usable && position.covers(newest);
    }
}
