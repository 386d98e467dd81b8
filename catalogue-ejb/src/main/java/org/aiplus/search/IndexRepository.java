// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.search.mapper.orm.Search;

/** Brings solutions from the database into the index. What a method has written is durable when it returns. */
@Dependent
class IndexRepository {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Makes the index say what the database says now about these solutions: one statement, one commit. Those that are
     * not published are taken out.
     */
    void index(Collection<String> references) {
        if (references.isEmpty()) {
            return;
        }
        var plan = Search.session(entityManager).indexingPlan();
        var missing = new HashSet<>(references);
        var found = entityManager
                .createQuery("from IndexedSolution s where s.reference in :references", IndexedSolution.class)
                .setParameter("references", references)
                .getResultList();
        for (var solution : found) {
            plan.addOrUpdate(solution);
            missing.remove(solution.reference());
        }
        missing.forEach(reference -> plan.purge(IndexedSolution.class, reference, null));
        plan.execute();
        entityManager.clear();
    }

    /** References of the published solutions that stand under these departments, whose names are searched too. */
    List<String> ofDepartments(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select s.reference from IndexedSolution s where s.departmentCode in :codes",
                                String.class)
                        .setParameter("codes", codes)
                        .getResultList();
    }

    /** Puts the next solutions after a reference into the index and answers the last of them; empty at the end. */
    List<String> indexAfter(String reference, int limit) {
        var solutions = entityManager
                .createQuery(
                        "from IndexedSolution s where s.reference > :reference order by s.reference",
                        IndexedSolution.class)
                .setParameter("reference", reference)
                .setMaxResults(limit)
                .getResultList();
        var plan = Search.session(entityManager).indexingPlan();
        solutions.forEach(plan::addOrUpdate);
        plan.execute();
        entityManager.clear();
        return solutions.stream().map(IndexedSolution::reference).toList();
    }

    /** Number of published solutions. */
    long published() {
        return entityManager
                .createQuery("select count(s) from IndexedSolution s", Long.class)
                .getSingleResult();
    }

    /** References of all published solutions. */
    List<String> references() {
        return entityManager
                .createQuery("select s.reference from IndexedSolution s", String.class)
                .getResultList();
    }

    /** Takes everything out of the index. */
    void empty() {
        Search.mapping(entityManager.getEntityManagerFactory())
                .scope(IndexedSolution.class)
                .workspace()
                .purge();
    }

    /** Takes solutions out of the index that are in it and not among those that should be. */
    void removeAllBut(Collection<String> wanted, Collection<String> indexed) {
        var tooMany = new HashSet<>(indexed);
        tooMany.removeAll(Set.copyOf(wanted));
        var plan = Search.session(entityManager).indexingPlan();
        tooMany.forEach(reference -> plan.purge(IndexedSolution.class, reference, null));
        plan.execute();
    }

    /** Which life of the database this is; a restored one is another. */
    UUID instance() {
        return (UUID) entityManager
                .createNativeQuery("select id from catalogue_instance", UUID.class)
                .getSingleResult();
    }
}
