// SPDX-License-Identifier: Apache-2.0
package org.aiplus.feed;

import jakarta.persistence.EntityManager;

/** Makes the feed usable outside a container, for tests of those who follow it. */
public final class FeedDriver {

    private FeedDriver() {}

    /** The feed over this entity manager. */
    public static ChangeFeed feed(EntityManager entityManager) {
        var feed = new ChangeFeed();
        feed.changes = new ChangeQueries();
        feed.changes.entityManager = entityManager;
        return feed;
    }
}
