// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Documents of the versions that were published while the product ran. */
@Dependent
public class PublishedQuestionSetQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public PublishedQuestionSetQueries() {}

    /** Over an entity manager of the caller's. */
    public PublishedQuestionSetQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Documents of the versions that are not known yet, in the order of publication. */
    List<String> documentsBesides(Collection<String> known) {
        var versions = new ArrayList<>(known);
        versions.add("");
        return entityManager
                .createQuery(
                        "select v.document from QuestionSetVersion v"
                                + " where v.publishedAt is not null and v.version not in :known order by v.publishedAt",
                        String.class)
                .setParameter("known", versions)
                .getResultList();
    }
}
