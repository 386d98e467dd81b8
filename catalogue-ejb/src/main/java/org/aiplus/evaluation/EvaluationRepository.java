// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps evaluations and what belongs to them. */
@Dependent
class EvaluationRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Evaluation> find(EvaluationReference reference) {
        return entityManager
                .createQuery("from Evaluation e where e.reference = :reference", Evaluation.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** Locks the evaluation for the rest of the transaction. */
    Optional<Evaluation> forUpdate(EvaluationReference reference) {
        return locked(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Keeps the evaluation where it is until the transaction ends; others may do the same at the same time. */
    Optional<Evaluation> standing(EvaluationReference reference) {
        return locked(reference, LockModeType.PESSIMISTIC_READ);
    }

    /** As it is once the lock is held: what the transaction has read before it had to wait counts no longer. */
    private Optional<Evaluation> locked(EvaluationReference reference, LockModeType lock) {
        var found = find(reference);
        found.ifPresent(evaluation -> entityManager.refresh(evaluation, lock));
        return found;
    }

    /** Published evaluations whose closing time has come, locked. */
    List<Evaluation> due(Instant now) {
        return entityManager
                .createQuery("""
                        from Evaluation e where e.status = :published and e.closesAt <= :now
                        order by e.reference""", Evaluation.class)
                .setParameter("published", EvaluationStatus.PUBLISHED)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Places on the panel, those that are held first. */
    List<PanelSeat> seats(UUID evaluation) {
        return entityManager
                .createQuery("""
                        from PanelSeat s where s.evaluationId = :evaluation
                        order by case when s.endedAt is null then 0 else 1 end, s.appointedAt, s.id""", PanelSeat.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** The place that somebody holds. */
    Optional<PanelSeat> seat(UUID evaluation, String subject) {
        return seats(evaluation).stream()
                .filter(PanelSeat::held)
                .filter(seat -> seat.subject().equals(subject))
                .findFirst();
    }

    /** What was declared last, by person and vendor. */
    Map<String, Map<UUID, ConflictDeclaration>> declarations(UUID evaluation) {
        var last = new LinkedHashMap<String, Map<UUID, ConflictDeclaration>>();
        allDeclarations(evaluation).forEach(one -> last.computeIfAbsent(one.subject(), subject -> new LinkedHashMap<>())
                .put(one.vendorId(), one));
        return last;
    }

    /** Everything that was declared, in its order. */
    List<ConflictDeclaration> allDeclarations(UUID evaluation) {
        return entityManager
                .createQuery("""
                        from ConflictDeclaration d where d.evaluationId = :evaluation
                        order by d.declaredAt, d.id""", ConflictDeclaration.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    List<Clarification> clarifications(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from Clarification c where c.evaluationId = :evaluation order by c.number",
                        Clarification.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    List<Addendum> addenda(UUID evaluation) {
        return entityManager
                .createQuery("from Addendum a where a.evaluationId = :evaluation order by a.number", Addendum.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    List<EvaluationStatusChange> steps(UUID evaluation) {
        return entityManager
                .createQuery(
                        "from EvaluationStatusChange c where c.evaluationId = :evaluation order by c.at, c.id",
                        EvaluationStatusChange.class)
                .setParameter("evaluation", evaluation)
                .getResultList();
    }

    /** Fixes a tool that was looked at. */
    void addCandidate(UUID evaluation, EvaluationView.Candidate candidate) {
        entityManager
                .createNativeQuery("""
                        insert into evaluation_candidate
                            (evaluation_id, solution, vendor_id, revision, revision_hash, left_out)
                        values (:evaluation, :solution, :vendor, :revision, :hash, cast(:leftOut as varchar))""")
                .setParameter("evaluation", evaluation)
                .setParameter("solution", candidate.solution())
                .setParameter("vendor", candidate.vendorId())
                .setParameter("revision", candidate.revision())
                .setParameter("hash", HexFormat.of().parseHex(candidate.hash()))
                .setParameter("leftOut", candidate.leftOut())
                .executeUpdate();
    }

    /** Lets a vendor bid. */
    void addInvitee(UUID evaluation, UUID vendor, String ground) {
        entityManager
                .createNativeQuery(
                        "insert into evaluation_invitee (evaluation_id, vendor_id, ground) values (:evaluation, :vendor, :ground)")
                .setParameter("evaluation", evaluation)
                .setParameter("vendor", vendor)
                .setParameter("ground", ground)
                .executeUpdate();
    }

    /** Vendors that were invited, with the ground. */
    Map<UUID, String> invitees(UUID evaluation) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select i.vendor_id, i.ground from evaluation_invitee i where i.evaluation_id = :evaluation order by i.vendor_id")
                .setParameter("evaluation", evaluation)
                .getResultList();
        var invitees = new LinkedHashMap<UUID, String>();
        rows.forEach(row -> invitees.put((UUID) ((Object[]) row)[0], (String) ((Object[]) row)[1]));
        return invitees;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new evaluation; that of a rolled back transaction is not used again. */
    EvaluationReference nextReference(int year) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('evaluation_number')", Long.class)
                .getSingleResult();
        return EvaluationReference.numbered(year, number.longValue());
    }
}
