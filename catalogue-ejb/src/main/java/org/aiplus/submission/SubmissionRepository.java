// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps submissions. Row-level security leaves out what the caller may not see. */
@Dependent
class SubmissionRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Submission> find(SubmissionReference reference) {
        return entityManager
                .createQuery("from Submission s where s.reference = :reference", Submission.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** Locks the submission for the rest of the transaction. */
    Optional<Submission> forUpdate(SubmissionReference reference) {
        return entityManager
                .createQuery("from Submission s where s.reference = :reference", Submission.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** What saves replaced since somebody read this version, oldest first. */
    List<DraftEdit> editsSince(UUID submission, long version) {
        return entityManager
                .createQuery("""
                        from DraftEdit e where e.submissionId = :submission and e.replacedVersion >= :version
                        order by e.replacedVersion, e.id""", DraftEdit.class)
                .setParameter("submission", submission)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<Snapshot> snapshot(UUID submission, int number) {
        return entityManager
                .createQuery(
                        "from SubmissionSnapshot s where s.submissionId = :submission and s.number = :number",
                        Snapshot.class)
                .setParameter("submission", submission)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** One message about this submission. */
    Optional<Message> message(UUID submission, MessageId id) {
        return entityManager
                .createQuery(
                        "from SubmissionMessage m where m.id = :id and m.submissionId = :submission", Message.class)
                .setParameter("id", id.value())
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    /** Questions and wishes about this submission that are open. */
    List<Message> openMessages(UUID submission) {
        return entityManager
                .createQuery("""
                        from SubmissionMessage m
                        where m.submissionId = :submission and m.resolvedAt is null and m.kind <> :answer
                        order by m.id""", Message.class)
                .setParameter("submission", submission)
                .setParameter("answer", MessageKind.ANSWER)
                .getResultList();
    }

    /** Reference of the submission about this solution that has not ended, if any. */
    Optional<SubmissionReference> openFor(String solution) {
        return entityManager
                .createQuery("""
                        select s.reference from Submission s
                        where s.solution = :solution and s.status not in :ended""", String.class)
                .setParameter("solution", solution)
                .setParameter(
                        "ended",
                        List.of(SubmissionStatus.PUBLISHED, SubmissionStatus.WITHDRAWN, SubmissionStatus.REJECTED))
                .getResultStream()
                .findFirst()
                .map(SubmissionReference::new);
    }

    /** A reference for a new submission; that of a rolled back transaction is not used again. */
    SubmissionReference nextReference() {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('submission_number')", Long.class)
                .getSingleResult();
        return SubmissionReference.numbered(number.longValue());
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what has been changed so far, so that later statements and versions show it. */
    void flush() {
        entityManager.flush();
    }
}
