// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import java.util.List;

/**
 * A part of the feed.
 *
 * @param changes oldest first; none when the reader has seen everything that is final
 * @param next where to go on, now or later; the position that was asked for when there are no changes
 */
public record FeedPage(List<Change> changes, FeedPosition next) {
    public FeedPage {
        changes = List.copyOf(changes);
    }
}
