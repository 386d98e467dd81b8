// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps inquiries. What it finds depends on for whom the transaction acts: the database has a wall of its own. */
@Dependent
class InquiryRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Those of an evaluation that the transaction may see, in their order. */
    List<Inquiry> of(UUID evaluation) {
        return entityManager
                .createQuery("from Inquiry i where i.evaluationId = :evaluation order by i.number", Inquiry.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** One of them. */
    Optional<Inquiry> find(UUID evaluation, int number) {
        return find(evaluation, number, LockModeType.NONE);
    }

    /** One of them, locked for the rest of the transaction. */
    Optional<Inquiry> forUpdate(UUID evaluation, int number) {
        return find(evaluation, number, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Inquiry> find(UUID evaluation, int number, LockModeType lock) {
        return entityManager
                .createQuery("from Inquiry i where i.evaluationId = :evaluation and i.number = :number", Inquiry.class)
                .setParameter("evaluation", evaluation)
                .setParameter("number", number)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Those that nobody has answered and whose deadline has come, locked. */
    List<Inquiry> due(Instant now) {
        return entityManager
                .createQuery("from Inquiry i where i.status = :asked and i.dueAt <= :now order by i.id", Inquiry.class)
                .setParameter("asked", InquiryStatus.ASKED)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Lets one transaction at a time ask in an evaluation. */
    void awaitTurn(UUID evaluation) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('inquiry: ' || :one, 0)) is not null")
                .setParameter("one", evaluation.toString())
                .getSingleResult();
    }

    /** Reference of an evaluation; what is due knows it by its id only. */
    String reference(UUID evaluation) {
        return (String) entityManager
                .createNativeQuery("select e.reference from evaluation e where e.id = :id")
                .setParameter("id", evaluation)
                .getSingleResult();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }
}
