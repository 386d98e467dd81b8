// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.shared.StaleRevision;

/** Loads and keeps rounds of approval with their steps, delegations and absences. */
@Dependent
class ApprovalRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Deliberation> find(ApprovalReference reference) {
        return round(reference, LockModeType.NONE).map(this::deliberation);
    }

    /** Locks the round for the rest of the transaction: whoever comes second decides on what the first has left. */
    Optional<Deliberation> forUpdate(ApprovalReference reference) {
        return round(reference, LockModeType.PESSIMISTIC_WRITE).map(this::deliberation);
    }

    /**
     * Locks the round for whoever holds its subject already, and does not wait for it: whoever decides holds the round and waits
     * for the subject, so that two who waited for each other would wait for ever.
     *
     * @throws StaleRevision when somebody acts on the round at this moment
     */
    Optional<Deliberation> atOnce(ApprovalReference reference) {
        try {
            return query(reference, LockModeType.PESSIMISTIC_WRITE)
                    .setHint("jakarta.persistence.lock.timeout", 0)
                    .getResultList()
                    .stream()
                    .findFirst()
                    .map(this::deliberation);
        } catch (PessimisticLockException | LockTimeoutException somebodyActs) {
            throw new StaleRevision();
        }
    }

    private Optional<ApprovalRound> round(ApprovalReference reference, LockModeType lock) {
        return query(reference, lock).getResultStream().findFirst();
    }

    private TypedQuery<ApprovalRound> query(ApprovalReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from ApprovalRound r where r.reference = :reference", ApprovalRound.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock);
    }

    /** The round about a subject that was opened last. */
    Optional<ApprovalReference> last(String kind, String subject) {
        return latest(kind, subject, 1).stream().findFirst();
    }

    /** The rounds about a subject that were opened last, the newest first. */
    List<ApprovalReference> latest(String kind, String subject, int most) {
        return entityManager
                .createQuery("""
                        select r.reference from ApprovalRound r where r.kind = :kind and r.subject = :subject
                        order by r.openedAt desc, r.reference desc""", String.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultStream()
                .map(ApprovalReference::new)
                .toList();
    }

    /** Rounds with a step that is past its due time and was not escalated. */
    List<ApprovalReference> late(Instant now) {
        return entityManager
                .createQuery("""
                        select distinct r.reference from ApprovalRound r, ApprovalStep s
                        where s.roundId = r.id and s.status = :open and s.due < :now order by r.reference""", String.class)
                .setParameter("open", StepStatus.OPEN)
                .setParameter("now", now)
                .getResultStream()
                .map(ApprovalReference::new)
                .toList();
    }

    private Deliberation deliberation(ApprovalRound round) {
        var steps = entityManager
                .createQuery(
                        "from ApprovalStep s where s.roundId = :round order by s.stage, s.position", ApprovalStep.class)
                .setParameter("round", round.id())
                .getResultList();
        var decisions = entityManager
                .createQuery(
                        "from ApprovalDecision d where d.roundId = :round order by d.at, d.id", ApprovalDecision.class)
                .setParameter("round", round.id())
                .getResultList();
        return new Deliberation(round, steps, decisions);
    }

    /** Keeps what was made since the round was loaded. */
    void keep(Deliberation deliberation) {
        deliberation.made().forEach(entityManager::persist);
        entityManager.flush();
    }

    /** Delegations of the steps of a round. */
    List<ApprovalDelegation> delegations(UUID round) {
        return entityManager
                .createQuery("""
                        select d from ApprovalDelegation d, ApprovalStep s
                        where s.id = d.stepId and s.roundId = :round order by d.madeAt, d.id""", ApprovalDelegation.class)
                .setParameter("round", round)
                .getResultList();
    }

    /** People who are away today and have named this deputy. */
    List<String> absentWithDeputy(String deputy, LocalDate today) {
        return entityManager
                .createQuery("""
                        select a.person from ApprovalAbsence a
                        where a.deputy = :deputy and a.endedAt is null and :today between a.fromDay and a.toDay
                        order by a.madeAt, a.id""", String.class)
                .setParameter("deputy", deputy)
                .setParameter("today", today)
                .getResultList();
    }

    /** A person's absences that last or are to come. */
    List<ApprovalAbsence> absences(String person, LocalDate today) {
        return entityManager
                .createQuery("""
                        from ApprovalAbsence a where a.person = :person and a.endedAt is null and a.toDay >= :today
                        order by a.fromDay, a.id""", ApprovalAbsence.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultList();
    }

    Optional<ApprovalAbsence> absence(UUID id) {
        return Optional.ofNullable(entityManager.find(ApprovalAbsence.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whoever acts on the same thing at the same time waits here until the first has done. */
    void awaitTurn(String thing) {
        entityManager
                .createNativeQuery(
                        "select cast(pg_advisory_xact_lock(hashtextextended('approval ' || :thing, 0)) as text)")
                .setParameter("thing", thing)
                .getResultList();
    }

    void add(ApprovalAbsence absence) {
        entityManager.persist(absence);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new round; that of a rolled back transaction is not used again. */
    ApprovalReference nextReference() {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('approval_number')", Long.class)
                .getSingleResult();
        return ApprovalReference.numbered(number.longValue());
    }
}
