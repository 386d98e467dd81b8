// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the database knows of the criteria besides the files that the product ships. */
@Dependent
public class CriteriaSetQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** For the container. */
    @SuppressWarnings("NullAway.Init")
    public CriteriaSetQueries() {}

    /** Over an entity manager of the caller's. */
    public CriteriaSetQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** An edition that is published or retired. */
    record Edition(CriteriaSetReference reference, CriteriaSetStatus status) {}

    /** The editions that are published or retired. */
    List<Edition> editions() {
        return entityManager
                .createQuery(
                        "select v.setCode, v.version, v.status from CriteriaSetVersion v where v.status <> :draft"
                                + " order by v.setCode, v.version",
                        Object[].class)
                .setParameter("draft", CriteriaSetStatus.DRAFT)
                .getResultStream()
                .map(row -> new Edition(
                        new CriteriaSetReference((String) row[0], (String) row[1]), (CriteriaSetStatus) row[2]))
                .toList();
    }

    /** How many words were checked; only ever grows. */
    long countChecks() {
        return entityManager
                .createQuery("select count(c) from TextCheck c", Long.class)
                .getSingleResult();
    }

    CheckedTexts checks() {
        return new CheckedTexts(entityManager
                .createQuery("from TextCheck c", TextCheck.class)
                .getResultStream()
                .map(TextCheck::words)
                .collect(Collectors.toSet()));
    }

    /** The document of an edition. */
    Optional<String> document(CriteriaSetReference reference) {
        return find(reference).map(CriteriaSetVersion::document);
    }

    /** The draft of an edition. */
    Optional<String> draft(CriteriaSetReference reference) {
        return find(reference)
                .filter(version -> version.status() == CriteriaSetStatus.DRAFT)
                .map(CriteriaSetVersion::document);
    }

    private Optional<CriteriaSetVersion> find(CriteriaSetReference reference) {
        return entityManager
                .createQuery(
                        "from CriteriaSetVersion v where v.setCode = :set and v.version = :version",
                        CriteriaSetVersion.class)
                .setParameter("set", reference.set())
                .setParameter("version", reference.version())
                .getResultStream()
                .findFirst();
    }
}
