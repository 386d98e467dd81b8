// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;

/** Loads and keeps correction requests. Row-level security leaves out what the caller may not see. */
@Dependent
class CorrectionRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<CorrectionRequest> find(CorrectionReference reference) {
        return entityManager
                .createQuery("from CorrectionRequest c where c.reference = :reference", CorrectionRequest.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** Locks the request for the rest of the transaction. */
    Optional<CorrectionRequest> forUpdate(CorrectionReference reference) {
        return entityManager
                .createQuery("from CorrectionRequest c where c.reference = :reference", CorrectionRequest.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * Requests about these entries that have not ended, locked, by reference. Open ones are among them: one that is being
     * accepted at this moment is waited for.
     */
    List<CorrectionRequest> standing(Collection<SolutionReference> solutions) {
        return entityManager
                .createQuery("""
                        from CorrectionRequest c where c.solution in :solutions and c.status in :standing
                        order by c.reference""", CorrectionRequest.class)
                .setParameter(
                        "solutions",
                        solutions.stream().map(SolutionReference::value).toList())
                .setParameter("standing", List.of(CorrectionStatus.OPEN, CorrectionStatus.ACCEPTED))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Open requests of vendors that are past their due time and of which nobody was told. */
    List<CorrectionRequest> overdue(Instant now, int limit) {
        return entityManager
                .createQuery("""
                        from CorrectionRequest c
                        where c.status = :open and c.vendorId is not null and c.due < :now and c.remindedAt is null
                        order by c.due, c.reference""", CorrectionRequest.class)
                .setParameter("open", CorrectionStatus.OPEN)
                .setParameter("now", now)
                .setMaxResults(limit)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A reference for a new request; that of a rolled back transaction is not used again. */
    CorrectionReference nextReference() {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('correction_number')", Long.class)
                .getSingleResult();
        return CorrectionReference.numbered(number.longValue());
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what has been changed so far, so that later statements and versions show it. */
    void flush() {
        entityManager.flush();
    }
}
