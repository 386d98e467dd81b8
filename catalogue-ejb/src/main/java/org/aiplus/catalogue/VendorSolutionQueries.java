// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.json.StoredJson;

/** Which entries a vendor has, published or not, for features that keep something beside them. */
@Dependent
public class VendorSolutionQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** The entries of these vendors, the newest first. */
    public List<VendorSolution> of(Collection<UUID> vendors) {
        return entityManager
                .createQuery("""
                        select s.reference, r.name from Solution s
                        left join SolutionRevision r on r.id = s.publishedRevisionId
                        where s.vendorId in :vendors order by s.reference desc""", Object[].class)
                .setParameter("vendors", vendors)
                .getResultStream()
                .map(row -> new VendorSolution(
                        new SolutionReference((String) row[0]),
                        row[1] == null ? null : StoredJson.localisedText((String) row[1])))
                .toList();
    }

    /** Those of the entries that are these vendors'. */
    public Set<SolutionReference> owned(Collection<UUID> vendors, Collection<SolutionReference> references) {
        if (references.isEmpty()) {
            return Set.of();
        }
        return entityManager
                .createQuery(
                        "select s.reference from Solution s where s.vendorId in :vendors and s.reference in :references",
                        String.class)
                .setParameter("vendors", vendors)
                .setParameter(
                        "references",
                        references.stream().map(SolutionReference::value).toList())
                .getResultStream()
                .map(SolutionReference::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
