// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;

/** Loads and keeps awards with all that belongs to them. */
@Dependent
class AwardRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Award> find(EvaluationReference reference) {
        return find(reference, LockModeType.NONE);
    }

    /** Locks the award for the rest of the transaction. */
    Optional<Award> forUpdate(EvaluationReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Award> find(EvaluationReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from Award a where a.reference = :reference", Award.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Awards whose standstill is over, locked. */
    List<Award> due(Instant now) {
        return entityManager
                .createQuery("""
                        from Award a where a.status = :standstill and a.standstillUntil <= :now
                        order by a.reference""", Award.class)
                .setParameter("standstill", AwardStatus.STANDSTILL)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What was recommended, the last first. */
    List<Recommendation> recommendations(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from Recommendation r where r.evaluationId = :evaluation order by r.number desc",
                        Recommendation.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** The notice that was given last. */
    Optional<AwardNotice> notice(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from AwardNotice n where n.evaluationId = :evaluation order by n.number desc",
                        AwardNotice.class)
                .setParameter("evaluation", evaluation)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** All notices in their order. */
    List<AwardNotice> notices(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from AwardNotice n where n.evaluationId = :evaluation order by n.number", AwardNotice.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    List<AwardStatusChange> steps(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from AwardStatusChange c where c.evaluationId = :evaluation order by c.at, c.id",
                        AwardStatusChange.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** Objections in the order in which they came; which ones depends on for whom the transaction acts. */
    List<AwardObjection> objections(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from AwardObjection o where o.evaluationId = :evaluation order by o.number",
                        AwardObjection.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }
}
