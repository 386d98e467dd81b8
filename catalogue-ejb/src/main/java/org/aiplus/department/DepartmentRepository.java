// SPDX-License-Identifier: Apache-2.0
package org.aiplus.department;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Departments in the database, for other features' reads and for the reference data's upkeep. */
@Dependent
public class DepartmentRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** All departments in order of their code. */
    @Transactional
    public List<DepartmentView> all() {
        return entityManager
                .createQuery("from Department d order by d.code", Department.class)
                .getResultStream()
                .map(Department::view)
                .toList();
    }

    /** Codes of all departments. */
    public Set<String> codes() {
        return entityManager
                .createQuery("select d.code from Department d", String.class)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The departments with these codes, by code; unknown codes are left out. */
    public Map<String, DepartmentView> named(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("from Department d where d.code in :codes", Department.class)
                .setParameter("codes", codes)
                .getResultStream()
                .map(Department::view)
                .collect(Collectors.toUnmodifiableMap(DepartmentView::code, Function.identity()));
    }

    Optional<Department> find(String code) {
        return Optional.ofNullable(entityManager.find(Department.class, code));
    }

    void add(Department department) {
        entityManager.persist(department);
    }
}
