// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps uses of AI. */
@Dependent
class UseCaseRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<UseCase> find(UseCaseReference reference) {
        return find(reference, LockModeType.NONE);
    }

    /** Locks the use for the rest of the transaction. */
    Optional<UseCase> forUpdate(UseCaseReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<UseCase> find(UseCaseReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from UseCase u where u.reference = :reference", UseCase.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The use that a need has led to and that has not ended. */
    Optional<UseCase> ofNeed(String need) {
        return entityManager
                .createQuery("from UseCase u where u.need = :need and u.stage <> :ended", UseCase.class)
                .setParameter("need", need)
                .setParameter("ended", UseCaseStage.RETIRED)
                .getResultStream()
                .findFirst();
    }

    List<UseCaseCandidate> candidates(UUID useCase) {
        return entityManager
                .createQuery(
                        "from UseCaseCandidate c where c.useCaseId = :useCase order by c.addedAt, c.id",
                        UseCaseCandidate.class)
                .setParameter("useCase", useCase)
                .getResultList();
    }

    /** What was asked for, oldest first. */
    List<UseCaseRequest> requests(UUID useCase) {
        return entityManager
                .createQuery(
                        "from UseCaseRequest r where r.useCaseId = :useCase order by r.askedAt, r.id",
                        UseCaseRequest.class)
                .setParameter("useCase", useCase)
                .getResultList();
    }

    /** What is asked for and not signed yet. */
    Optional<UseCaseRequest> openRequest(UUID useCase) {
        return entityManager
                .createQuery(
                        "from UseCaseRequest r where r.useCaseId = :useCase and r.status = :open", UseCaseRequest.class)
                .setParameter("useCase", useCase)
                .setParameter("open", UseCaseRequestStatus.OPEN)
                .getResultStream()
                .findFirst();
    }

    List<UseCaseStageChange> stageChanges(UUID useCase) {
        return entityManager
                .createQuery(
                        "from UseCaseStageChange c where c.useCaseId = :useCase order by c.at, c.id",
                        UseCaseStageChange.class)
                .setParameter("useCase", useCase)
                .getResultList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new use; that of a rolled back transaction is not used again. */
    UseCaseReference nextReference(int year) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('use_case_number')", Long.class)
                .getSingleResult();
        return UseCaseReference.numbered(year, number.longValue());
    }
}
