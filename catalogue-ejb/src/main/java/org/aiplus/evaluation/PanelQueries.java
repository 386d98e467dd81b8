// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.identity.TrustedIssuer;

/** What is known of people who may sit on a panel: their roles, and signs of a connection with a vendor. */
@Dependent
class PanelQueries {

    /** A mail domain that more organisations than this use says nothing about a connection. */
    private static final int FEW_ORGANISATIONS = 3;

    private static final int MOST_PEOPLE = 500;

    /**
     * Somebody who may be appointed.
     *
     * @param roles realm roles when last seen; none for somebody who has not signed in yet
     * @param departments codes of the departments in which the person is a member
     * @param vendorLink whether the person is a member of a vendor or was one
     */
    record Eligible(String subject, String name, Set<String> roles, Set<String> departments, boolean vendorLink) {

        /** Whether the person holds the role of a place, as far as is known: it is asked again when the person acts. */
        boolean mayBe(PanelRole role) {
            return roles.isEmpty() || roles.contains(role.realmRole());
        }
    }

    private static final String PEOPLE = """
            select p.subject, p.name, p.roles,
                (select string_agg(m.department_code, ' ' order by m.department_code) from membership m
                    where m.person_id = p.id and m.ended_at is null and m.department_code is not null),
                exists (select 1 from membership m where m.person_id = p.id and m.vendor_id is not null)
            from person p
            where p.issuer = :issuer
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    /** People of the government who hold one of the roles, in the order of their names. */
    List<Eligible> people(Collection<String> roles) {
        List<?> rows = entityManager
                .createNativeQuery(PEOPLE
                        + " and (p.roles = '' or string_to_array(p.roles, ' ') && string_to_array(:roles, ' '))"
                        + " order by p.name, p.id")
                .setParameter("issuer", issuer.value())
                .setParameter("roles", String.join(" ", roles))
                .setMaxResults(MOST_PEOPLE)
                .getResultList();
        return rows.stream().map(row -> eligible((Object[]) row)).toList();
    }

    /** Somebody by subject. */
    Optional<Eligible> person(String subject) {
        List<?> rows = entityManager
                .createNativeQuery(PEOPLE + " and p.subject = :subject")
                .setParameter("issuer", issuer.value())
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().findFirst().map(row -> eligible((Object[]) row));
    }

    private static Eligible eligible(Object[] row) {
        var departments = row[3] == null ? Set.<String>of() : Set.of(((String) row[3]).split(" "));
        return new Eligible(
                (String) row[0],
                (String) row[1],
                row[2] == null || ((String) row[2]).isEmpty() ? Set.of() : Set.of(((String) row[2]).split(" ")),
                departments,
                (Boolean) row[4]);
    }

    /** Signs of a connection between somebody and vendors; vendors without any are left out. */
    Map<UUID, Set<ConflictHint>> hints(String subject, Collection<UUID> vendors) {
        if (vendors.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        with me as (
                            select p.id, lower(split_part(p.email, '@', 2)) as domain from person p
                            where p.issuer = :issuer and p.subject = :subject),
                        addresses as (
                            select m.vendor_id, lower(split_part(p.email, '@', 2)) as domain
                            from membership m join person p on p.id = m.person_id where m.vendor_id in (:vendors)
                            union
                            select v.vendor_id, lower(split_part(contact ->> 'email', '@', 2))
                            from vendor_profile v cross join jsonb_array_elements(v.contacts) as contact
                            where v.vendor_id in (:vendors)),
                        users as (
                            select count(distinct coalesce(m.department_code, cast(m.vendor_id as text))) as organisations
                            from membership m join person p on p.id = m.person_id
                            where lower(split_part(p.email, '@', 2)) = (select me.domain from me))
                        select distinct a.vendor_id, 'MAIL_DOMAIN' from addresses a, me, users
                        where a.domain <> '' and a.domain = me.domain and users.organisations <= :few
                        union
                        select m.vendor_id, 'MEMBERSHIP' from membership m, me
                        where m.person_id = me.id and m.vendor_id in (:vendors)""")
                .setParameter("issuer", issuer.value())
                .setParameter("subject", subject)
                .setParameter("vendors", vendors)
                .setParameter("few", FEW_ORGANISATIONS)
                .getResultList();
        var hints = new HashMap<UUID, Set<ConflictHint>>();
        for (var row : rows) {
            var columns = (Object[]) row;
            hints.computeIfAbsent((UUID) columns[0], vendor -> EnumSet.noneOf(ConflictHint.class))
                    .add(ConflictHint.valueOf((String) columns[1]));
        }
        return hints;
    }
}
