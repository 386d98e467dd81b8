// SPDX-License-Identifier: Apache-2.0
package org.aiplus.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/** Finds out who an addressee is in person, when a notice is handed out. */
@Dependent
class RecipientQueries {

    private static final String PEOPLE = """
        select p.subject, p.email, coalesce(c.language, p.language), c.own_tasks, c.shared_tasks, c.news
        from person p left join mail_preference c on c.subject = p.subject
        where p.issuer = :issuer and p.email is not null and
        """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TrustedIssuer issuer;

    /** The people, or the mailbox, that an addressee of {@link AddresseeKey} is today; people without mail are left out. */
    List<Recipient> of(String addressee) {
        var value = AddresseeKey.value(addressee);
        return switch (AddresseeKey.kind(addressee)) {
            case "person" -> people("p.subject = :value", value);
            case "vendor" ->
                people(
                        "exists (select 1 from membership m where m.person_id = p.id and m.vendor_id = :value"
                                + " and m.ended_at is null)",
                        UUID.fromString(value));
            // Roles are those of the last sign-in; whoever is a member of nothing any more has left.
            case "role" ->
                people(
                        "string_to_array(p.roles, ' ') @> array[cast(:value as text)]"
                                + " and exists (select 1 from membership m where m.person_id = p.id"
                                + " and m.ended_at is null)",
                        value);
            case "mailbox" -> mailbox(value);
            default -> throw new IllegalArgumentException("an addressee of no known kind");
        };
    }

    /** An invited address may belong to somebody who has been here before, whose language is then known. */
    private List<Recipient> mailbox(String email) {
        var known = people("lower(p.email) = :value", email).stream()
                .limit(1)
                .map(person -> new Recipient(null, email, person.language(), MailPreferences.USUAL))
                .toList();
        return known.isEmpty() ? List.of(new Recipient(null, email, null, MailPreferences.USUAL)) : known;
    }

    private List<Recipient> people(String condition, Object value) {
        List<?> rows = entityManager
                .createNativeQuery(PEOPLE + condition + " order by p.id")
                .setParameter("issuer", issuer.value())
                .setParameter("value", value)
                .getResultList();
        return rows.stream().map(row -> recipient((Object[]) row)).toList();
    }

    private static Recipient recipient(Object[] row) {
        var language = (String) row[2];
        var known = language == null ? null : Language.valueOf(language);
        var preferences = row[3] == null
                ? MailPreferences.USUAL
                : new MailPreferences(known, way(row[3]), way(row[4]), way(row[5]), 0);
        return new Recipient((String) row[0], (String) row[1], known, preferences);
    }

    private static MailWay way(@Nullable Object column) {
        return column == null ? MailWay.IMMEDIATELY : MailWay.valueOf((String) column);
    }
}
