// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;

/** Loads and keeps listing assessments with their conditions and waivers. */
@Dependent
class AssessmentRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** A number for a new assessment; that of a rolled back transaction is not used again. */
    long nextNumber() {
        return (Long) entityManager
                .createNativeQuery("select nextval('listing_assessment_number')", Long.class)
                .getSingleResult();
    }

    Optional<ListingAssessment> find(AssessmentReference reference) {
        return entityManager
                .createQuery("from ListingAssessment a where a.reference = :reference", ListingAssessment.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** Locks the assessment for the rest of the transaction. */
    Optional<ListingAssessment> forUpdate(AssessmentReference reference) {
        return entityManager
                .createQuery("from ListingAssessment a where a.reference = :reference", ListingAssessment.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Assessments by id, in one statement. */
    Map<UUID, ListingAssessment> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("from ListingAssessment a where a.id in :ids", ListingAssessment.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ListingAssessment::id, assessment -> assessment));
    }

    /** The assessment of the solution that has not ended, if any. */
    Optional<ListingAssessment> openFor(SolutionReference solution) {
        return entityManager
                .createQuery("""
                        from ListingAssessment a where a.solutionReference = :solution
                            and a.status in (org.aiplus.assessment.AssessmentStatus.DRAFT,
                                org.aiplus.assessment.AssessmentStatus.ASSESSED)""", ListingAssessment.class)
                .setParameter("solution", solution.value())
                .getResultStream()
                .findFirst();
    }

    /** The conditions of assessments in order, by assessment, in one statement. */
    Map<UUID, List<Condition>> conditions(Collection<UUID> assessments) {
        return assessments.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("""
                                from AssessmentCondition c where c.assessmentId in :assessments
                                order by c.assessmentId, c.number""", Condition.class)
                        .setParameter("assessments", assessments)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Condition::assessment));
    }

    /** The waivers of assessments, the latest last, by assessment, in one statement. */
    Map<UUID, List<Waiver>> waivers(Collection<UUID> assessments) {
        return assessments.isEmpty()
                ? Map.of()
                : entityManager
                        .createQuery("""
                                from AssessmentWaiver w where w.assessmentId in :assessments
                                order by w.assessmentId, w.grantedAt, w.id""", Waiver.class)
                        .setParameter("assessments", assessments)
                        .getResultStream()
                        .collect(Collectors.groupingBy(Waiver::assessment));
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void remove(Condition condition) {
        entityManager.remove(condition);
    }

    /** Counts a change of what belongs to the assessment as a change of the assessment itself. */
    void touch(ListingAssessment assessment) {
        entityManager.lock(assessment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Sends what has been changed so far, so that later statements and versions show it. */
    void flush() {
        entityManager.flush();
    }
}
