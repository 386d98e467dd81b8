// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Loads and keeps evidence and its history. */
@Dependent
class EvidenceRepository {

    /** Hibernate's word for rows that somebody else holds: leave them to them. */
    private static final int SKIP_LOCKED = -2;

    @PersistenceContext
    EntityManager entityManager;

    /** A reference for a new piece; numbers of a rolled back transaction are not used again. */
    EvidenceReference nextReference() {
        var number = (Long) entityManager
                .createNativeQuery("select nextval('evidence_number')", Long.class)
                .getSingleResult();
        return EvidenceReference.numbered(number);
    }

    Optional<Evidence> find(EvidenceReference reference) {
        return entityManager
                .createQuery("from Evidence e where e.reference = :reference", Evidence.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** Those of the pieces that there are. */
    List<Evidence> byReferences(Collection<String> references) {
        return entityManager
                .createQuery("from Evidence e where e.reference in :references order by e.reference", Evidence.class)
                .setParameter("references", references)
                .getResultList();
    }

    /** Locks the piece for the rest of the transaction. */
    Optional<Evidence> forUpdate(EvidenceReference reference) {
        return entityManager
                .createQuery("from Evidence e where e.reference = :reference", Evidence.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The piece that has waited longest for a scan that is due, locked; those that another node scans are left to it. */
    Optional<Evidence> nextToScan(Instant now) {
        return entityManager
                .createQuery("""
                        from Evidence e where e.status = :pending and e.scanDueAt <= :now
                        order by e.scanDueAt""", Evidence.class)
                .setParameter("pending", EvidenceStatus.PENDING_SCAN)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", SKIP_LOCKED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Some of what is available although its last day was before this one, locked. */
    List<Evidence> expired(LocalDate today, int most) {
        return entityManager
                .createQuery(
                        "from Evidence e where e.status = :available and e.validTo < :today order by e.id",
                        Evidence.class)
                .setParameter("available", EvidenceStatus.AVAILABLE)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Some of what expires on this day or before and whose vendor has not been told, locked. */
    List<Evidence> expiringUnnoticed(LocalDate day, int most) {
        return entityManager
                .createQuery("""
                        from Evidence e
                        where e.status = :available and e.validTo <= :day and e.expiryNoticed = false
                        order by e.id""", Evidence.class)
                .setParameter("available", EvidenceStatus.AVAILABLE)
                .setParameter("day", day)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets go of everything that was loaded and sent, so that a long run does not grow. */
    void forgetLoaded() {
        entityManager.flush();
        entityManager.clear();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what has been changed so far, so that later statements and versions see it. */
    void flush() {
        entityManager.flush();
    }

    /** Counts a change of what belongs to the piece as a change of the piece itself. */
    void touch(Evidence evidence) {
        entityManager.lock(evidence, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }
}
