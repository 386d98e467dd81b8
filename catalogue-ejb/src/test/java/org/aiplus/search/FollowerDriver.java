// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.persistence.EntityManager;
import java.util.function.Function;
import org.aiplus.feed.FeedDriver;
import org.aiplus.feed.PublicGeneration;
import org.aiplus.questionnaire.QuestionSets;

/** Drives the follower as the timer does, step by step, as a freshly started node would. */
final class FollowerDriver {

    final IndexProgress progress = new IndexProgress();
    private final IndexFollower follower = new IndexFollower();
    private final SearchFixture catalogue;

    FollowerDriver(SearchFixture catalogue) {
        this.catalogue = catalogue;
        follower.progress = progress;
        follower.generation = new PublicGeneration();
        follower.questionSets = new QuestionSets();
    }

    private <T> T inTransaction(Function<EntityManager, T> act) {
        return catalogue.database.call(entityManager -> {
            follower.index = catalogue.repository(entityManager);
            follower.queries = new IndexQueries();
            follower.queries.entityManager = entityManager;
            follower.feed = FeedDriver.feed(entityManager);
            return act.apply(entityManager);
        });
    }

    boolean step() {
        return inTransaction(entityManager -> follower.step());
    }

    void untilDone() {
        for (int steps = 0; step(); steps++) {
            if (steps > 1000) {
                throw new AssertionError("the follower never comes to rest");
            }
        }
    }

    IndexState state() {
        return inTransaction(entityManager -> {
            var service = new SearchIndexService();
            service.index = follower.queries;
            service.feed = follower.feed;
            service.progress = progress;
            return service.state();
        });
    }
}
