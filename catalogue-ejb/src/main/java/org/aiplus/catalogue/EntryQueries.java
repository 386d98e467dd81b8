// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.identity.Audience;

/** What {@link EntryCache} asks the database, in a transaction when none is running. */
@Dependent
class EntryQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SolutionRepository solutions;

    @Inject
    SolutionViews views;

    /**
     * By reference, for the published ones, a text that differs as soon as any row has been written that a view is made
     * from: PostgreSQL marks each row with the transaction that wrote it. Whoever lets a view show another table adds it
     * here.
     */
    @Transactional
    Map<String, String> stamps(Collection<SolutionReference> references) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select s.reference, concat_ws(' ', s.published_revision_id, s.xmin, r.xmin, v.xmin, d.xmin)
                        from solution s
                        join solution_revision r on r.id = s.published_revision_id
                        left join vendor v on v.id = s.vendor_id
                        left join department d on d.code = r.department_code
                        where s.reference in (:references)""")
                .setParameter(
                        "references",
                        references.stream().map(SolutionReference::value).toList())
                .getResultList();
        var stamps = new HashMap<String, String>();
        for (var row : rows) {
            var columns = (Object[]) row;
            stamps.put((String) columns[0], (String) columns[1]);
        }
        return stamps;
    }

    /** The entries as they are now. */
    @Transactional
    List<SolutionView> views(Collection<SolutionReference> references, Audience audience) {
        return references.isEmpty() ? List.of() : views.of(solutions.published(references), audience);
    }
}
