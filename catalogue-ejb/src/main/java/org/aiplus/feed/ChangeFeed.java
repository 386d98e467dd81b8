// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The feed for other parts of the product, such as the one that keeps the search index. A reader that goes on from the
 * position of the last change it handled sees every change exactly once, in the order in which they became final. Each
 * method sends one statement.
 */
@Dependent
public class ChangeFeed {

    @Inject
    ChangeQueries changes;

    /** The next final changes after a position, oldest first, at most so many. */
    public List<Change> after(FeedPosition position, int limit) {
        return changes.after(position, limit);
    }

    /**
     * The position of the newest final change, {@link FeedPosition#START} when there is none: a reader that begins here
     * has to look at the objects as they are now and misses nothing later.
     */
    public FeedPosition current() {
        return changes.newestFinal();
    }

    /**
     * The position of the newest change of all that are committed. It may not be final yet; a reader {@linkplain
     * FeedPosition#covers covers} it as soon as it is. To see how far behind a reader is, or to wait for it.
     */
    public FeedPosition newest() {
        return changes.newestCommitted();
    }
}
