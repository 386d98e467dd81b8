// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Editions of the criteria that were written while the product ran, and checks of their words. */
@Dependent
class CriteriaSetVersionRepository {

    private static final String BY_REFERENCE =
            "from CriteriaSetVersion v where v.setCode = :set and v.version = :version";

    @PersistenceContext
    EntityManager entityManager;

    void add(CriteriaSetVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }

    void add(TextCheck check) {
        entityManager.persist(check);
    }

    void remove(CriteriaSetVersion version) {
        entityManager.remove(version);
    }

    void flush() {
        entityManager.flush();
    }

    Optional<CriteriaSetVersion> find(CriteriaSetReference reference) {
        return find(reference, LockModeType.NONE);
    }

    Optional<CriteriaSetVersion> forUpdate(CriteriaSetReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<CriteriaSetVersion> find(CriteriaSetReference reference, LockModeType lock) {
        return entityManager
                .createQuery(BY_REFERENCE, CriteriaSetVersion.class)
                .setParameter("set", reference.set())
                .setParameter("version", reference.version())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    List<CriteriaSetVersion> all() {
        return entityManager
                .createQuery("from CriteriaSetVersion v order by v.draftedAt", CriteriaSetVersion.class)
                .getResultList();
    }

    /** Only one edition is published or retired at a time, so that each act knows which is the current one. */
    void awaitTurn() {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('criteria_set_version', 0)) as text)")
                .getResultList();
    }
}
