// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.aiplus.catalogue.SolutionReference;

/** What evidence an entry has, for the features that judge its claims. */
@Dependent
public class EvidenceSupportQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Everything that was released and is bound to a question of the entry, in one statement, in the order of the
     * references. What was taken back is left out.
     */
    public List<EvidenceLine> of(SolutionReference solution) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.question_code, e.reference, e.kind, e.issuer, e.valid_from, e.valid_to,
                            encode(e.sha256, 'hex'), e.status, e.government, s.verified_at,
                            encode(s.verified_answer, 'hex')
                        from evidence_support s join evidence e on e.id = s.evidence_id
                        where s.solution_reference = :solution and e.status in ('AVAILABLE', 'EXPIRED')
                        order by e.reference""")
                .setParameter("solution", solution.value())
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static EvidenceLine line(Object[] row) {
        return new EvidenceLine(
                (String) row[0],
                new EvidenceReference((String) row[1]),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((java.sql.Date) row[4]).toLocalDate(),
                row[5] == null ? null : ((java.sql.Date) row[5]).toLocalDate(),
                (String) row[6],
                EvidenceStatus.valueOf((String) row[7]),
                (Boolean) row[8],
                (Instant) row[9],
                (String) row[10]);
    }
}
