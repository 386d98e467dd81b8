// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of evidence. Row-level security leaves out what the transaction may not see; whose it is, is asked for too. */
@Dependent
class EvidenceQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * The newest pieces first.
     *
     * @param vendors only of these vendors, {@code null} for all
     * @param before only older ones than this, {@code null} from the beginning
     */
    List<Evidence> list(
            @Nullable Collection<UUID> vendors, EvidenceFilter filter, @Nullable EvidenceReference before, int limit) {
        var sql = new StringBuilder("select e.* from evidence e where true");
        if (vendors != null) {
            sql.append(" and e.vendor_id in (:vendors)");
        }
        if (filter.status() != null) {
            sql.append(" and e.status = :status");
        }
        if (filter.unverified()) {
            sql.append('\n').append("""
                    and e.status = 'AVAILABLE' and exists (
                        select 1 from evidence_support s where s.evidence_id = e.id and s.verified_at is null)""");
        }
        if (filter.solution() != null) {
            sql.append('\n').append("""
                    and exists (select 1 from evidence_support s
                        where s.evidence_id = e.id and s.solution_reference = :solution)""");
        }
        if (before != null) {
            sql.append(" and e.reference < :before");
        }
        var query = entityManager
                .createNativeQuery(sql.append(" order by e.reference desc").toString(), Evidence.class)
                .setMaxResults(limit);
        if (vendors != null) {
            query.setParameter("vendors", vendors);
        }
        if (filter.status() != null) {
            query.setParameter("status", filter.status().name());
        }
        if (filter.solution() != null) {
            query.setParameter("solution", filter.solution().value());
        }
        if (before != null) {
            query.setParameter("before", before.value());
        }
        List<?> found = query.getResultList();
        return found.stream().map(row -> (Evidence) Objects.requireNonNull(row)).toList();
    }

    /** The steps of a piece, oldest first. */
    List<StatusChangeView> history(UUID evidence) {
        return entityManager
                .createQuery("""
                        from EvidenceStatusChange c where c.evidenceId = :evidence
                        order by c.at, c.id""", EvidenceStatusChange.class)
                .setParameter("evidence", evidence)
                .getResultStream()
                .map(EvidenceStatusChange::view)
                .toList();
    }
}
