// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;

/** Loads and keeps standing offers. */
@Dependent
class StandingOfferRepository {

    @PersistenceContext
    EntityManager entityManager;

    /** Verified vendors with a standing offer of the category and group that holds on a day. */
    List<UUID> holders(String category, OfferGroup group, LocalDate day) {
        var holders = new ArrayList<UUID>();
        for (var row : entityManager
                .createNativeQuery("""
                        select distinct o.vendor_id from standing_offer o join vendor v on v.id = o.vendor_id
                        where o.category = :category and o.offer_group = :group and o.ended_at is null
                            and v.status = 'VERIFIED' and :day between o.valid_from and o.valid_to
                        order by o.vendor_id""")
                .setParameter("category", category)
                .setParameter("group", group.name())
                .setParameter("day", day)
                .getResultList()) {
            holders.add((UUID) row);
        }
        return holders;
    }

    /** Standing offers that have not been ended, by vendor. */
    List<StandingOfferView> list(LocalDate today) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select o.id, v.registry_number, cast(v.name as text), o.category, o.offer_group, o.valid_from,
                            o.valid_to, :today between o.valid_from and o.valid_to, o.vendor_id
                        from standing_offer o join vendor v on v.id = o.vendor_id
                        where o.ended_at is null
                        order by o.category, o.offer_group, v.registry_number""")
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(columns -> new StandingOfferView(
                        (UUID) columns[0],
                        (UUID) columns[8],
                        (String) columns[1],
                        StoredJson.localisedText((String) columns[2]),
                        (String) columns[3],
                        OfferGroup.valueOf((String) columns[4]),
                        day(columns[5]),
                        day(columns[6]),
                        (Boolean) columns[7]))
                .toList();
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }

    /** Whether the vendor has such an offer that was not ended. */
    boolean exists(UUID vendor, NewStandingOffer offer) {
        return !entityManager
                .createQuery("""
                        from StandingOffer o where o.vendorId = :vendor and o.category = :category
                            and o.offerGroup = :group and o.endedAt is null""", StandingOffer.class)
                .setParameter("vendor", vendor)
                .setParameter("category", offer.category())
                .setParameter("group", offer.group())
                .getResultList()
                .isEmpty();
    }

    Optional<StandingOffer> find(UUID id) {
        return Optional.ofNullable(entityManager.find(StandingOffer.class, id));
    }

    void add(StandingOffer offer) {
        entityManager.persist(offer);
        entityManager.flush();
    }
}
