// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Reads that need no aggregate. */
@Dependent
class CatalogueQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Transactional
    CatalogueFigures figures() {
        var row = (Object[]) entityManager
                .createQuery("""
                        select
                            count(case when s.referenceRecord = false then 1 end),
                            count(case when s.referenceRecord = false and s.status in :approved then 1 end),
                            count(case when s.referenceRecord = true then 1 end),
                            (select count(d) from Department d)
                        from Solution s where s.publishedRevisionId is not null""")
                .setParameter(
                        "approved", List.of(SolutionStatus.LISTED, SolutionStatus.CONDITIONAL, SolutionStatus.AT_RISK))
                .getSingleResult();
        return new CatalogueFigures((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]);
    }

    @Transactional
    List<SolutionReference> newest(int limit) {
        return entityManager
                .createQuery("""
                        select s.reference from Solution s where s.publishedRevisionId is not null
                        order by s.publishedAt desc, s.reference desc""", String.class)
                .setMaxResults(limit)
                .getResultStream()
                .map(SolutionReference::new)
                .toList();
    }

    List<SolutionReference> named(Collection<String> names, SolutionReference except) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<?> found = entityManager
                .createNativeQuery("""
                        select distinct s.reference from solution s
                        join solution_revision r on r.id = s.published_revision_id
                        cross join lateral jsonb_each(r.name) t
                        where lower(t.value ->> 'text') in (:names) and s.reference <> :except
                        order by s.reference""", String.class)
                .setParameter(
                        "names",
                        names.stream()
                                .map(name -> name.toLowerCase(Locale.ROOT))
                                .toList())
                .setParameter("except", except.value())
                .setMaxResults(10)
                .getResultList();
        return found.stream()
                .map(reference -> new SolutionReference((String) reference))
                .toList();
    }

    List<RevisionView> revisions(SolutionReference reference) {
        return entityManager
                .createQuery("""
                        select r from SolutionRevision r join Solution s on s.id = r.solutionId
                        where s.reference = :reference and s.publishedRevisionId is not null
                            and r.status in :visible order by r.number""", SolutionRevision.class)
                .setParameter("reference", reference.value())
                .setParameter("visible", SolutionRepository.SHOWN)
                .getResultStream()
                .map(r -> new RevisionView(
                        r.number(), r.status(), r.content().questionSetVersion(), r.publishedAt(), r.contentHash()))
                .toList();
    }
}
