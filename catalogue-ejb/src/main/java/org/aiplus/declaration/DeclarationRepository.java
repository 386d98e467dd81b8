// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps what vendors declared. */
@Dependent
class DeclarationRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** What holds or held last, one of each code. */
    List<VendorDeclaration> current(UUID vendor) {
        return entityManager
                .createQuery(
                        "from VendorDeclaration d where d.vendorId = :vendor and d.replacedAt is null order by d.id",
                        VendorDeclaration.class)
                .setParameter("vendor", vendor)
                .getResultList();
    }

    Optional<VendorDeclaration> find(UUID vendor, UUID id) {
        return entityManager
                .createQuery(
                        "from VendorDeclaration d where d.id = :id and d.vendorId = :vendor", VendorDeclaration.class)
                .setParameter("id", id)
                .setParameter("vendor", vendor)
                .getResultStream()
                .findFirst();
    }

    /** Those that hold until this time or less and of whose end nobody was told, those that end first first. */
    List<VendorDeclaration> endingBy(Instant end, int limit) {
        return entityManager
                .createQuery("""
                    from VendorDeclaration d
                    where d.replacedAt is null and d.expiryToldAt is null and d.validUntil <= :end
                    order by d.validUntil, d.id\
                    """, VendorDeclaration.class)
                .setParameter("end", end)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Those of a code that answer to another version than this one and hold longer than until this time. */
    List<VendorDeclaration> outdated(String code, String version, Instant end, int limit) {
        return entityManager
                .createQuery("""
                    from VendorDeclaration d
                    where d.replacedAt is null and d.code = :code and d.contentVersion <> :version
                        and d.validUntil > :end
                    order by d.id\
                    """, VendorDeclaration.class)
                .setParameter("code", code)
                .setParameter("version", version)
                .setParameter("end", end)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Waits until no other transaction declares for this vendor. */
    void awaitTurn(UUID vendor) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is not null")
                .setParameter("what", "declaration: " + vendor)
                .getSingleResult();
    }

    void add(VendorDeclaration declaration) {
        entityManager.persist(declaration);
    }

    void flush() {
        entityManager.flush();
    }
}
