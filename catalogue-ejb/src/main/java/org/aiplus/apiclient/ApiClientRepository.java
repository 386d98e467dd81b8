// SPDX-License-Identifier: Apache-2.0
package org.aiplus.apiclient;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Vendors' programs in the database. */
@Dependent
class ApiClientRepository {

    @PersistenceContext
    EntityManager entityManager;

    void add(ApiClient client) {
        entityManager.persist(client);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }

    List<ApiClientView> of(UUID vendor) {
        return entityManager
                .createQuery("from ApiClient c where c.vendorId = :vendor order by c.id", ApiClient.class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .map(ApiClient::view)
                .toList();
    }

    long activeOf(UUID vendor) {
        return entityManager
                .createQuery(
                        "select count(*) from ApiClient c where c.vendorId = :vendor and c.revokedAt is null",
                        Long.class)
                .setParameter("vendor", vendor)
                .getSingleResult();
    }

    Optional<ApiClient> forUpdate(UUID vendor, ApiClientId id) {
        return entityManager
                .createQuery("from ApiClient c where c.vendorId = :vendor and c.id = :id", ApiClient.class)
                .setParameter("vendor", vendor)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Revoked programs that the identity provider still knows. */
    List<ApiClient> toRemove(int limit) {
        return entityManager
                .createQuery(
                        "from ApiClient c where c.revokedAt is not null and c.removedAt is null order by c.revokedAt",
                        ApiClient.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
