// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the organisations of a person, and the vendor of a program; a program is never an owner. */
@Dependent
class MembershipQueries {

    private static final String OWNER = "OWNER";

    /**
     * Organisations in which a person is a member today.
     *
     * @param revoked whether it is a program whose vendor has taken its access away
     */
    record Organisations(Set<String> departments, Set<UUID> vendors, Set<UUID> ownedVendors, boolean revoked) {}

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    Organisations of(String subject) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select m.department_code, m.vendor_id, m.vendor_role, false
                        from membership m join person p on p.id = m.person_id
                        where p.issuer = :issuer and p.subject = :subject and m.ended_at is null
                        union all
                        select null, program.vendor_id, 'EDITOR', program.revoked
                        from (select vendor_of_program(:subject) as vendor_id, program_is_revoked(:subject) as revoked)
                            as program
                        where program.vendor_id is not null or program.revoked""")
                .setParameter("issuer", issuer.value())
                .setParameter("subject", subject)
                .getResultList();
        var departments = new HashSet<String>();
        var vendors = new HashSet<UUID>();
        var ownedVendors = new HashSet<UUID>();
        var revoked = false;
        for (var row : rows) {
            var columns = (Object[]) row;
            revoked |= (Boolean) columns[3];
            if (columns[0] != null) {
                departments.add((String) columns[0]);
            }
            if (columns[1] != null) {
                vendors.add((UUID) columns[1]);
                if (OWNER.equals(columns[2])) {
                    ownedVendors.add((UUID) columns[1]);
                }
            }
        }
        return new Organisations(departments, vendors, ownedVendors, revoked);
    }
}
