// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Loads and keeps contracts. */
@Dependent
class ContractRepository {

    private static final String BEFORE =
            " and exists (select 1 from Contract b where b.reference = :before and (c.madeAt < b.madeAt"
                    + " or c.madeAt = b.madeAt and c.reference < b.reference))";

    @PersistenceContext
    EntityManager entityManager;

    /** Who reads lists: everything, what some departments buy, or what some vendors supply. */
    record Reader(boolean all, Collection<String> departments, Collection<UUID> vendors) {}

    Optional<Contract> find(ContractReference reference) {
        return find(reference, LockModeType.NONE);
    }

    /** Locks the contract for the rest of the transaction. */
    Optional<Contract> forUpdate(ContractReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Contract> find(ContractReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from Contract c where c.reference = :reference", Contract.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<Contract> of(UUID evaluation) {
        return entityManager
                .createQuery("from Contract c where c.evaluationId = :evaluation", Contract.class)
                .setParameter("evaluation", evaluation)
                .getResultStream()
                .findFirst();
    }

    /** Contracts, the newest first. */
    List<Contract> list(Reader reader, @Nullable ContractStatus status, @Nullable ContractReference before, int limit) {
        var query = entityManager
                .createQuery(
                        "from Contract c where (:all = true or c.departmentCode in :departments or c.vendorId in :vendors)"
                                + (status == null ? "" : " and c.status = :status")
                                + (before == null ? "" : BEFORE)
                                + " order by c.madeAt desc, c.reference desc",
                        Contract.class)
                .setParameter("all", reader.all())
                .setParameter("departments", reader.departments())
                .setParameter("vendors", reader.vendors())
                .setMaxResults(limit);
        if (status != null) {
            query.setParameter("status", status);
        }
        if (before != null) {
            query.setParameter("before", before.value());
        }
        return query.getResultList();
    }

    /** Contracts whose last day is over, locked. */
    List<Contract> due(LocalDate today) {
        return entityManager
                .createQuery(
                        "from Contract c where c.status = :active and c.endsOn < :today order by c.reference",
                        Contract.class)
                .setParameter("active", ContractStatus.ACTIVE)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Everything that some contracts have said, in one statement. */
    List<ContractChange> changes(Collection<UUID> some) {
        return some.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "from ContractChange c where c.contractId in :contracts order by c.number",
                                ContractChange.class)
                        .setParameter("contracts", some)
                        .getResultList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new contract; that of a rolled back transaction is not used again. */
    ContractReference nextReference(int year) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('contract_number')", Long.class)
                .getSingleResult();
        return ContractReference.numbered(year, number.longValue());
    }
}
