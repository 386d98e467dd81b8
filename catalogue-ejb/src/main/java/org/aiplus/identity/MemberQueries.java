// SPDX-License-Identifier: Apache-2.0
package org.aiplus.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are called and who belongs to a vendor, for features that tell who did something. Whoever uses it decides
 * to whom a name may be told.
 */
@Dependent
public class MemberQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    /** Display names by subject; programs and people who never signed in are left out. One statement for all. */
    public Map<String, String> names(Collection<String> subjects) {
        var wanted = Set.copyOf(subjects);
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var names = new HashMap<String, String>();
        for (var row : entityManager
                .createNativeQuery(
                        "select p.subject, p.name from person p where p.issuer = :issuer and p.subject in (:subjects)")
                .setParameter("issuer", issuer.value())
                .setParameter("subjects", wanted)
                .getResultList()) {
            var columns = (Object[]) row;
            names.put((String) columns[0], (String) columns[1]);
        }
        return names;
    }

    /** Those of the subjects who are members of the vendor today or were once; none without a vendor. */
    public Set<String> of(@Nullable UUID vendor, Collection<String> subjects) {
        var wanted = Set.copyOf(subjects);
        if (vendor == null || wanted.isEmpty()) {
            return Set.of();
        }
        var found = new HashSet<String>();
        for (var subject : entityManager
                .createNativeQuery("""
                        select p.subject from person p join membership m on m.person_id = p.id
                        where p.issuer = :issuer and p.subject in (:subjects) and m.vendor_id = :vendor""")
                .setParameter("issuer", issuer.value())
                .setParameter("subjects", wanted)
                .setParameter("vendor", vendor)
                .getResultList()) {
            found.add((String) subject);
        }
        return found;
    }

    /** Subjects of the people of a department who hold a role, as far as they have signed in once. */
    public Set<String> holders(String role, String department) {
        var found = new HashSet<String>();
        for (var subject : entityManager
                .createNativeQuery("""
                        select p.subject from person p join membership m on m.person_id = p.id
                        where p.issuer = :issuer and :role = any (string_to_array(p.roles, ' '))
                            and m.department_code = :department and m.ended_at is null""")
                .setParameter("issuer", issuer.value())
                .setParameter("role", role)
                .setParameter("department", department)
                .getResultList()) {
            found.add((String) subject);
        }
        return found;
    }

    /** Whether anybody is a member of the vendor today. */
    public boolean any(UUID vendor) {
        return (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select 1 from membership m where m.vendor_id = :vendor and m.ended_at is null)")
                .setParameter("vendor", vendor)
                .getSingleResult();
    }
}
