// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Reads that need no aggregate. They take the names of departments and vendors along. */
@Dependent
class PeopleQueries {

    private static final int MOST_ADMINISTRATORS = 5;

    private static final String ORGANISATION_COLUMNS = """
            coalesce(d.code, v.registry_number), cast(coalesce(d.name, v.name) as text), o.vendor_role
            """;

    private static final String ORGANISATION_JOINS = """
             left join department d on d.code = o.department_code
             left join vendor v on v.id = o.vendor_id
            """;

    @PersistenceContext
    EntityManager entityManager;

    /**
     * People in order of their names.
     *
     * @param words search expression of {@link SearchWords}, {@code null} for all
     * @param department code of a department in which they are members today, {@code null} for any
     * @param after the last person of the part before, {@code null} for the beginning
     */
    Slice<PersonSummary> find(
            @Nullable String words, @Nullable String department, @Nullable PersonId after, int limit) {
        var parameters = new HashMap<String, Object>();
        var sql = new StringBuilder("select p.id, p.name, p.email from person p where true");
        if (words != null) {
            sql.append(" and array_to_tsvector(string_to_array(p.words, ' ')) @@ cast(:words as tsquery)");
            parameters.put("words", words);
        }
        if (department != null) {
            sql.append(" and p.id in (select m.person_id from membership m"
                    + " where m.department_code = :department and m.ended_at is null)");
            parameters.put("department", department);
        }
        if (after != null) {
            sql.append(" and (p.name, p.id) > (select a.name, a.id from person a where a.id = :after)");
            parameters.put("after", after.value());
        }
        var query = entityManager.createNativeQuery(
                sql.append(" order by p.name, p.id").toString());
        parameters.forEach(query::setParameter);
        var rows = rows(query.setMaxResults(limit + 1).getResultList());
        var shown = rows.subList(0, Math.min(limit, rows.size()));
        var ids = shown.stream().map(row -> (UUID) row[0]).toList();
        var memberships = memberships(ids, true);
        var items = shown.stream()
                .map(row -> new PersonSummary(
                        new PersonId((UUID) row[0]),
                        (String) row[1],
                        (String) row[2],
                        memberships.getOrDefault((UUID) row[0], List.of()).stream()
                                .map(MembershipView::organisation)
                                .toList()))
                .toList();
        return new Slice<>(items, rows.size() > limit ? ids.get(limit - 1).toString() : null);
    }

    /** One person with all memberships. */
    Optional<PersonView> person(PersonId id) {
        return entityManager
                .createQuery("from Person p where p.id = :id", Person.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .map(person -> new PersonView(
                        person.id(),
                        person.subject(),
                        person.name(),
                        person.email(),
                        person.firstSeenAt(),
                        memberships(List.of(id.value()), false).getOrDefault(id.value(), List.of()),
                        person.version()));
    }

    /** One person for reading. */
    Optional<Person> person(String issuer, String subject) {
        return entityManager
                .createQuery("from Person p where p.issuer = :issuer and p.subject = :subject", Person.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /** The person's memberships that last. */
    List<MembershipView> current(PersonId person) {
        return memberships(List.of(person.value()), true).getOrDefault(person.value(), List.of());
    }

    /** Memberships by person: current ones first, the newest first. */
    private Map<UUID, List<MembershipView>> memberships(Collection<UUID> people, boolean currentOnly) {
        if (people.isEmpty()) {
            return Map.of();
        }
        var query = entityManager.createNativeQuery("select o.person_id, o.id, o.since, o.ended_at, "
                + ORGANISATION_COLUMNS + " from membership o " + ORGANISATION_JOINS + " where o.person_id in (:people)"
                + (currentOnly ? " and o.ended_at is null" : "")
                + " order by o.ended_at desc nulls first, o.since desc, o.id");
        var found = new HashMap<UUID, List<MembershipView>>();
        for (var row : rows(query.setParameter("people", people).getResultList())) {
            found.computeIfAbsent((UUID) row[0], person -> new ArrayList<>())
                    .add(new MembershipView(
                            new MembershipId((UUID) row[1]), organisation(row, 4), (Instant) row[2], (Instant) row[3]));
        }
        return found;
    }

    /** Names of administrators who are members today, for people who need one. */
    List<String> administrators() {
        return entityManager
                .createQuery("""
                        select p.name from Person p
                        where p.administrator = true
                            and exists (select 1 from Membership m where m.personId = p.id and m.endedAt is null)
                        order by p.name, p.id""", String.class)
                .setMaxResults(MOST_ADMINISTRATORS)
                .getResultList();
    }

    /**
     * Open invitations, newest first.
     *
     * @param after the last invitation of the part before, {@code null} for the beginning
     */
    Slice<InvitationView> openInvitations(@Nullable InvitationId after, int limit) {
        var query = invitations(
                "o.accepted_at is null and o.withdrawn_at is null" + (after == null ? "" : " and o.id < :after"));
        if (after != null) {
            query.setParameter("after", after.value());
        }
        var found = rows(query.setMaxResults(limit + 1).getResultList()).stream()
                .map(PeopleQueries::invitation)
                .toList();
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Slice<>(
                items, found.size() > limit ? items.get(limit - 1).id().toString() : null);
    }

    /** One invitation, open or not. */
    Optional<InvitationView> invitation(InvitationId id) {
        return rows(invitations("o.id = :id").setParameter("id", id.value()).getResultList()).stream()
                .findFirst()
                .map(PeopleQueries::invitation);
    }

    /** What an organisation is called. */
    LocalisedText name(Organisation organisation) {
        var sql = organisation.isVendor()
                ? "select cast(name as text) from vendor where id = :key"
                : "select cast(name as text) from department where code = :key";
        var key = organisation.isVendor() ? organisation.vendorId() : organisation.departmentCode();
        return StoredJson.localisedText((String)
                entityManager.createNativeQuery(sql).setParameter("key", key).getSingleResult());
    }

    private jakarta.persistence.Query invitations(String condition) {
        return entityManager.createNativeQuery("select o.id, o.email, o.invited_at, " + ORGANISATION_COLUMNS
                + " from invitation o " + ORGANISATION_JOINS + " where " + condition + " order by o.id desc");
    }

    private static InvitationView invitation(Object[] row) {
        return new InvitationView(
                new InvitationId((UUID) row[0]), (String) row[1], organisation(row, 3), (Instant) row[2]);
    }

    private static OrganisationView organisation(Object[] row, int at) {
        var role = (String) row[at + 2];
        return new OrganisationView(
                (String) row[at],
                StoredJson.localisedText((String) row[at + 1]),
                role == null ? null : VendorRole.valueOf(role));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(List<?> rows) {
        return (List<Object[]>) rows;
    }
}
