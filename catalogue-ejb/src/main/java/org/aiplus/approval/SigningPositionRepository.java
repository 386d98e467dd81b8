// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aiplus.identity.TrustedIssuer;

/** Loads and keeps who signs for a department in which position. */
@Dependent
class SigningPositionRepository {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    boolean departmentExists(String code) {
        return !entityManager
                .createNativeQuery("select 1 from department d where d.code = :code")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Who holds a position of the department now, in the order in which they were named. */
    List<SigningPosition> of(String department) {
        return entityManager
                .createQuery("""
                        from SigningPosition s where s.departmentCode = :department and s.endedAt is null
                        order by s.position, s.namedAt, s.id""", SigningPosition.class)
                .setParameter("department", department)
                .getResultList();
    }

    /** One holding, locked for the rest of the transaction. */
    Optional<SigningPosition> forUpdate(UUID id) {
        return Optional.ofNullable(entityManager.find(SigningPosition.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Subjects of those who hold a position and still approve for the department. */
    Set<String> holders(String department, String position) {
        List<?> holders = entityManager
                .createNativeQuery("""
                        select h.person from position_holder h
                        where h.department_code = :department and h.position = :position and h.issuer = :issuer""")
                .setParameter("department", department)
                .setParameter("position", position)
                .setParameter("issuer", issuer.value())
                .getResultList();
        return holders.stream().map(String.class::cast).collect(Collectors.toSet());
    }

    void add(SigningPosition holding) {
        entityManager.persist(holding);
        entityManager.flush();
    }

    void flush() {
        entityManager.flush();
    }
}
