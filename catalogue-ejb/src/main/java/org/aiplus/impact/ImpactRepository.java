// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps impact assessments. */
@Dependent
class ImpactRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<ImpactAssessment> find(ImpactReference reference) {
        return find(reference, LockModeType.NONE);
    }

    /** Locks the assessment for the rest of the transaction. */
    Optional<ImpactAssessment> forUpdate(ImpactReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<ImpactAssessment> find(ImpactReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from ImpactAssessment a where a.reference = :reference", ImpactAssessment.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Endorsed assessments that rest on other versions than today's, or whose review is due. */
    List<ImpactAssessment> outdated(String basis, LocalDate today) {
        return entityManager
                .createQuery("""
                        from ImpactAssessment a where a.status = :endorsed and (a.basis <> :basis or a.reviewDue < :today)
                        order by a.reference""", ImpactAssessment.class)
                .setParameter("endorsed", ImpactStatus.ENDORSED)
                .setParameter("basis", basis)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Endorsed assessments of uses of these solutions. */
    List<ImpactAssessment> endorsedOf(Collection<String> solutions) {
        return entityManager
                .createQuery("""
                        from ImpactAssessment a where a.status = :endorsed and a.solution in :solutions
                        order by a.reference""", ImpactAssessment.class)
                .setParameter("endorsed", ImpactStatus.ENDORSED)
                .setParameter("solutions", solutions)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Signatures that have not ended. */
    List<ImpactSignature> signatures(UUID assessment) {
        return entityManager
                .createQuery(
                        "from ImpactSignature s where s.assessmentId = :assessment and s.endedAt is null order by s.part",
                        ImpactSignature.class)
                .setParameter("assessment", assessment)
                .getResultList();
    }

    /** What was endorsed, the newest first. */
    List<ImpactView.Endorsed> endorsed(UUID assessment) {
        return entityManager
                .createQuery(
                        "from ImpactVersion v where v.assessmentId = :assessment order by v.number desc",
                        ImpactVersion.class)
                .setParameter("assessment", assessment)
                .getResultStream()
                .map(ImpactVersion::view)
                .toList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new assessment; that of a rolled back transaction is not used again. */
    ImpactReference nextReference(int year) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('impact_assessment_number')", Long.class)
                .getSingleResult();
        return ImpactReference.numbered(year, number.longValue());
    }
}
