// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. */
@Dependent
class AssessmentQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Assessments, the newest first.
     *
     * @param before the last reference of the part before, {@code null} for the beginning
     */
    List<ListingAssessment> list(AssessmentFilter filter, @Nullable String before, int limit) {
        var where = new StringBuilder("true = true");
        var parameters = new HashMap<String, Object>();
        if (filter.status() != null) {
            where.append(" and a.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.solution() != null) {
            where.append(" and a.solutionReference = :solution");
            parameters.put("solution", filter.solution().value());
        }
        if (filter.conditions()) {
            where.append("""
                     and a.status = org.aiplus.assessment.AssessmentStatus.DECIDED and exists (
                        select 1 from AssessmentCondition c where c.assessmentId = a.id
                            and c.status <> org.aiplus.assessment.ConditionStatus.MET)""");
        }
        if (before != null) {
            where.append(" and a.reference < :before");
            parameters.put("before", before);
        }
        var query = entityManager
                .createQuery(
                        "from ListingAssessment a where " + where + " order by a.reference desc",
                        ListingAssessment.class)
                .setMaxResults(limit);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    /** The assessments of a solution, the newest first. */
    List<ListingAssessment> of(SolutionReference solution) {
        return list(new AssessmentFilter(null, solution, false), null, Integer.MAX_VALUE);
    }

    /** The one by which a solution has its status. */
    Optional<ListingAssessment> current(SolutionReference solution) {
        return entityManager
                .createQuery("""
                        select a from Listing l join ListingAssessment a on a.id = l.assessmentId
                        where l.solutionReference = :solution""", ListingAssessment.class)
                .setParameter("solution", solution.value())
                .getResultStream()
                .findFirst();
    }

    /** Those by which solutions are on the list today, by solution, in one statement; refusals are not. */
    List<ListingAssessment> listed() {
        return entityManager
                .createQuery("""
                        select a from Listing l join ListingAssessment a on a.id = l.assessmentId
                        where l.stopped = false order by l.solutionReference""", ListingAssessment.class)
                .getResultStream()
                .filter(assessment -> assessment.finished().outcome() != Outcome.REFUSED)
                .toList();
    }

    /** The listing that rests on an assessment, if one does. */
    Optional<Listing> listing(UUID assessment) {
        return entityManager
                .createQuery("from Listing l where l.assessmentId = :assessment", Listing.class)
                .setParameter("assessment", assessment)
                .getResultStream()
                .findFirst();
    }

    /** The steps of an assessment, oldest first. */
    List<AssessmentStepView> history(UUID assessment) {
        return entityManager
                .createQuery(
                        "from AssessmentStep s where s.assessmentId = :assessment order by s.at, s.id",
                        AssessmentStep.class)
                .setParameter("assessment", assessment)
                .getResultStream()
                .map(AssessmentStep::view)
                .toList();
    }
}
