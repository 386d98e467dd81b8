// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. */
@Dependent
class ImpactQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Assessments, the newest first.
     *
     * @param departments only of these, {@code null} for all
     * @param status only these, {@code null} for all
     * @param before the last reference of the part before, {@code null} for the beginning
     */
    List<ImpactSummary> list(
            @Nullable Collection<String> departments,
            @Nullable ImpactStatus status,
            @Nullable ImpactReference before,
            int limit) {
        if (departments != null && departments.isEmpty()) {
            return List.of();
        }
        var query = entityManager.createQuery(
                "from ImpactAssessment a where (:status is null or a.status = :status)"
                        + (departments == null ? "" : " and a.departmentCode in :departments")
                        + (before == null
                                ? ""
                                : " and a.openedAt < (select b.openedAt from ImpactAssessment b where b.reference ="
                                        + " :before)")
                        + " order by a.openedAt desc",
                ImpactAssessment.class);
        query.setParameter("status", status);
        if (departments != null) {
            query.setParameter("departments", departments);
        }
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.setMaxResults(limit)
                .getResultStream()
                .map(ImpactQueries::summary)
                .toList();
    }

    private static ImpactSummary summary(ImpactAssessment assessment) {
        return new ImpactSummary(
                assessment.reference(),
                assessment.department(),
                assessment.title(),
                assessment.solution(),
                assessment.checkpoint(),
                assessment.status(),
                assessment.effectiveTier(),
                assessment.reviewDue(),
                assessment.savedAt());
    }

    /** Number of the published revision of a solution. */
    Optional<Integer> publishedRevision(String solution) {
        List<?> found = entityManager
                .createNativeQuery("""
                        select r.number from solution s join solution_revision r on r.id = s.published_revision_id
                        where s.reference = :reference""")
                .setParameter("reference", solution)
                .getResultList();
        return found.stream().findFirst().map(number -> ((Number) number).intValue());
    }
}
