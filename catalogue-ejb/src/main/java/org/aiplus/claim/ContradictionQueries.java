// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;

/** Which published answers are found contradicted, for the features that judge by them. */
@Dependent
public class ContradictionQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Codes of the questions against whose answers a mark stands that was made since the answers were published, by entry,
     * in one statement.
     */
    public Map<SolutionReference, Set<String>> standing(Collection<SolutionReference> solutions) {
        if (solutions.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select m.solution_reference, m.question_code
                        from claim_mark m join solution s on s.reference = m.solution_reference
                        where m.lifted_at is null and m.marked_at >= s.published_at
                            and m.solution_reference in (:solutions)""")
                .setParameter(
                        "solutions",
                        solutions.stream().map(SolutionReference::value).toList())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> new SolutionReference((String) row[0]),
                        Collectors.mapping(row -> (String) row[1], Collectors.toUnmodifiableSet())));
    }
}
