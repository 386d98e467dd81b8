// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Versions of the questions that were written while the product ran. */
@Dependent
class QuestionSetVersionRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(QuestionSetVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    void remove(QuestionSetVersion version) {
        entityManager.remove(version);
    }

    void flush() {
        entityManager.flush();
    }

    Optional<QuestionSetVersion> find(String version) {
        return entityManager
                .createQuery("from QuestionSetVersion v where v.version = :version", QuestionSetVersion.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    Optional<QuestionSetVersion> forUpdate(String version) {
        return entityManager
                .createQuery("from QuestionSetVersion v where v.version = :version", QuestionSetVersion.class)
                .setParameter("version", version)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<QuestionSetVersion> all() {
        return entityManager
                .createQuery("from QuestionSetVersion v order by v.draftedAt", QuestionSetVersion.class)
                .getResultList();
    }

    /** Only one version is published at a time, so that each is compared with the one before it. */
    void awaitTurnToPublish() {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('question_set_version', 0)) as text)")
                .getResultList();
    }
}
