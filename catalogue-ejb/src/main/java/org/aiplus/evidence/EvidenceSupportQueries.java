// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.shared.CatalogueClock;
import org.jspecify.annotations.Nullable;

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

    /**
     * For how long everything counts that is or was bound to questions of these entries, in one statement, by entry. What
     * was taken back counts until the day before.
     */
    public Map<SolutionReference, List<EvidenceTerm>> terms(Collection<SolutionReference> solutions) {
        if (solutions.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.solution_reference, s.question_code, e.reference, e.kind, s.verified_at is not null,
                            encode(e.sha256, 'hex'), e.valid_from,
                            case when e.status = 'REVOKED' then least(e.valid_to, (
                                select cast(max(c.at) at time zone :zone as date) - 1 from evidence_status_change c
                                where c.evidence_id = e.id and c.to_status = 'REVOKED')) else e.valid_to end
                        from evidence_support s join evidence e on e.id = s.evidence_id
                        where s.solution_reference in (:solutions) and e.status in ('AVAILABLE', 'EXPIRED', 'REVOKED')
                        order by s.solution_reference, e.reference""")
                .setParameter("zone", CatalogueClock.ZONE.getId())
                .setParameter(
                        "solutions",
                        solutions.stream().map(SolutionReference::value).toList())
                .getResultList();
        return rows.stream().map(row -> term((Object[]) row)).collect(Collectors.groupingBy(EvidenceTerm::solution));
    }

    private static EvidenceTerm term(Object[] row) {
        return new EvidenceTerm(
                new SolutionReference((String) row[0]),
                (String) row[1],
                new EvidenceReference((String) row[2]),
                (String) row[3],
                (Boolean) row[4],
                (String) row[5],
                day(row[6]),
                day(row[7]));
    }

    /** The published entries of the vendor whose piece this is: those for which it may count, or may have counted. */
    public Set<SolutionReference> concerned(EvidenceReference evidence) {
        List<?> references = entityManager
                .createNativeQuery("""
                        select s.reference from evidence e join solution s on s.vendor_id = e.vendor_id
                        where e.reference = :evidence and s.published_revision_id is not null""", String.class)
                .setParameter("evidence", evidence.value())
                .getResultList();
        return references.stream()
                .map(reference -> new SolutionReference((String) reference))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : ((java.sql.Date) column).toLocalDate();
    }

    private static EvidenceLine line(Object[] row) {
        return new EvidenceLine(
                (String) row[0],
                new EvidenceReference((String) row[1]),
                (String) row[2],
                (String) row[3],
                day(row[4]),
                day(row[5]),
                (String) row[6],
                EvidenceStatus.valueOf((String) row[7]),
                (Boolean) row[8],
                (Instant) row[9],
                (String) row[10]);
    }
}
