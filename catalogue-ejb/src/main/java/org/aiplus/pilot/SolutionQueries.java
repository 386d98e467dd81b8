// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What a pilot needs to know of tools. */
@Dependent
class SolutionQueries {

    @PersistenceContext
    EntityManager entityManager;

    /** Whose tool it is; empty for one of the government and for one that does not exist. */
    Optional<UUID> vendor(String solution) {
        return column("vendor_id", solution).map(id -> (UUID) id);
    }

    /** Whether a published tool has the reference. */
    boolean published(String solution) {
        return column("status", solution).isPresent();
    }

    /** Whether a published tool has the reference and may be tried: one that is suspended or delisted may not. */
    boolean usable(String solution) {
        return column("status", solution)
                .filter(status ->
                        !"SUSPENDED".equals(status) && !"DELISTED".equals(status) && !"REFUSED".equals(status))
                .isPresent();
    }

    private Optional<Object> column(String name, String solution) {
        List<?> found = entityManager
                .createNativeQuery("select " + name
                        + " from solution where reference = :reference and published_revision_id is not null")
                .setParameter("reference", solution)
                .getResultList();
        return found.stream().filter(Objects::nonNull).findFirst().map(value -> (Object) value);
    }
}
