// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Reads which tools have won evaluations that were held for uses of AI. */
@Dependent
class AwardedToolQueries {

    /** An evaluation that a tool has won, and who recommended it. */
    record Won(String evaluation, String recommendedBy) {}

    @PersistenceContext
    EntityManager entityManager;

    /** The evaluation for a use that the tool has won for good: its standstill is over, or a contract is made. */
    Optional<Won> of(String useCase, String solution) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select e.reference, a.recommended_by
                        from evaluation e
                        join award a on a.evaluation_id = e.id and a.status in ('CLEARED', 'CONTRACTED')
                        join award_notice n on n.evaluation_id = e.id and n.number = a.notices
                        where e.use_case = :useCase and n.solution = :solution
                        order by n.published_at desc""")
                .setParameter("useCase", useCase)
                .setParameter("solution", solution)
                .setMaxResults(1)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new Won((String) row[0], (String) row[1]));
    }
}
