// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.aiplus.identity.TrustedIssuer;

/** Reads who belongs to a department. */
@Dependent
class UseCasePeopleQueries {

    private static final int MOST = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    /** People of a department today, in the order of their names. */
    List<UseCaseView.Person> of(String department) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select p.subject, p.name from person p
                        where p.issuer = :issuer and exists (select 1 from membership m where m.person_id = p.id
                            and m.ended_at is null and m.department_code = :department)
                        order by p.name, p.id""")
                .setParameter("issuer", issuer.value())
                .setParameter("department", department)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new UseCaseView.Person((String) row[0], (String) row[1]))
                .toList();
    }
}
