// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/** What evidence is bound to. */
@Dependent
class EvidenceSupportRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** What these pieces support, by piece, in order. */
    Map<UUID, List<SupportView>> of(Collection<UUID> evidence) {
        if (evidence.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select evidence_id, solution_reference, question_code, verified_at from evidence_support
                        where evidence_id in (:evidence) order by solution_reference, question_code""")
                .setParameter("evidence", evidence)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new SupportView(
                                        new SolutionReference((String) row[1]), (String) row[2], (Instant) row[3]),
                                Collectors.toList())));
    }

    /**
     * Binds to exactly these; what was bound before keeps its verification.
     *
     * @return whether anything differed
     */
    boolean replace(Evidence evidence, Set<Support> wanted, String actor, Instant at) {
        var bound = of(List.of(evidence.id())).getOrDefault(evidence.id(), List.of()).stream()
                .map(support -> new Support(support.solution(), support.question()))
                .collect(Collectors.toSet());
        if (bound.equals(wanted)) {
            return false;
        }
        var gone = new HashSet<>(bound);
        gone.removeAll(wanted);
        gone.forEach(support -> remove(evidence, support));
        var added = new HashSet<>(wanted);
        added.removeAll(bound);
        added.forEach(support -> add(evidence, support, actor, at));
        return true;
    }

    private void remove(Evidence evidence, Support support) {
        entityManager
                .createNativeQuery("""
                        delete from evidence_support where evidence_id = :evidence
                            and solution_reference = :solution and question_code = :question""")
                .setParameter("evidence", evidence.id())
                .setParameter("solution", support.solution().value())
                .setParameter("question", support.question())
                .executeUpdate();
    }

    private void add(Evidence evidence, Support support, String actor, Instant at) {
        entityManager
                .createNativeQuery("""
                        insert into evidence_support
                            (evidence_id, solution_reference, question_code, vendor_id, added_by, added_at)
                        values (:evidence, :solution, :question, :vendor, :actor, :at)""")
                .setParameter("evidence", evidence.id())
                .setParameter("solution", support.solution().value())
                .setParameter("question", support.question())
                .setParameter("vendor", evidence.vendor())
                .setParameter("actor", actor)
                .setParameter("at", at)
                .executeUpdate();
    }

    /**
     * Marks one as verified.
     *
     * @param answer hash of the published answer, {@code null} when none is published
     */
    void verify(Evidence evidence, SupportView support, byte @Nullable [] answer, String actor, Instant at) {
        entityManager
                .createNativeQuery("""
                        update evidence_support
                        set verified_by = :actor, verified_at = :at, verified_answer = cast(:answer as bytea)
                        where evidence_id = :evidence
                            and solution_reference = :solution and question_code = :question""")
                .setParameter("actor", actor)
                .setParameter("at", at)
                .setParameter("answer", answer)
                .setParameter("evidence", evidence.id())
                .setParameter("solution", support.solution().value())
                .setParameter("question", support.question())
                .executeUpdate();
    }
}
