// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Doers;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Loads vendors with what belongs to them. */
@Dependent
class VendorQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Doers doers;

    /** The vendor, locked: whoever changes something of it is alone for the time. */
    Optional<Vendor> forUpdate(UUID id) {
        return entityManager
                .createQuery("from Vendor v where v.id = :id", Vendor.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<VendorProfile> profile(UUID vendor) {
        return entityManager
                .createQuery("from VendorProfile p where p.vendorId = :vendor", VendorProfile.class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .findFirst();
    }

    Optional<VendorClearance> clearance(UUID vendor) {
        return entityManager
                .createQuery("from VendorClearance c where c.vendorId = :vendor", VendorClearance.class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .findFirst();
    }

    Optional<VendorQuestion> question(UUID vendor, UUID id) {
        return entityManager
                .createQuery("from VendorQuestion q where q.id = :id and q.vendorId = :vendor", VendorQuestion.class)
                .setParameter("id", id)
                .setParameter("vendor", vendor)
                .getResultStream()
                .findFirst();
    }

    /** The cases of a vendor, in the order of finding. */
    List<VendorDuplicate> duplicates(UUID vendor) {
        return entityManager
                .createQuery("from VendorDuplicate d where d.vendorId = :vendor order by d.id", VendorDuplicate.class)
                .setParameter("vendor", vendor)
                .getResultList();
    }

    Optional<VendorDuplicate> duplicate(UUID vendor, UUID id) {
        return entityManager
                .createQuery("from VendorDuplicate d where d.id = :id and d.vendorId = :vendor", VendorDuplicate.class)
                .setParameter("id", id)
                .setParameter("vendor", vendor)
                .getResultStream()
                .findFirst();
    }

    /** The vendor with everything that its people may see. */
    Optional<VendorAccountView> account(UUID id) {
        return entityManager
                .createQuery("from Vendor v where v.id = :id", Vendor.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(vendor -> new VendorAccountView(
                        vendor.view(),
                        profile(id).map(VendorQueries::view).orElse(null),
                        questions(id),
                        history(id),
                        vendor.version()));
    }

    private List<VendorQuestionView> questions(UUID vendor) {
        return entityManager
                .createQuery(
                        "from VendorQuestion q where q.vendorId = :vendor order by q.id desc", VendorQuestion.class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .map(VendorQuestion::view)
                .toList();
    }

    private List<VendorHistoryView> history(UUID vendor) {
        var changes = entityManager
                .createQuery(
                        "from VendorStatusChange c where c.vendorId = :vendor order by c.id desc",
                        VendorStatusChange.class)
                .setParameter("vendor", vendor)
                .getResultList();
        var known =
                doers.of(vendor, changes.stream().map(VendorStatusChange::actor).toList());
        return changes.stream()
                .map(change -> change.view(Objects.requireNonNull(known.get(change.actor()))))
                .toList();
    }

    private static VendorAccountView.Profile view(VendorProfile profile) {
        return new VendorAccountView.Profile(
                profile.registryCountry(),
                profile.size(),
                profile.address(),
                profile.website(),
                profile.contacts(),
                profile.registeredAt());
    }

    /**
     * Vendors, those that have waited longest first.
     *
     * @param status {@code null} for all
     * @param after the last vendor of the part before, {@code null} for the beginning
     */
    Slice<VendorLine> list(@Nullable VendorStatus status, @Nullable UUID after, int limit) {
        var query = entityManager.createNativeQuery("""
            select v.id, v.registry_number, cast(v.name as text), v.demo, v.status, p.registered_at,
                (select count(*) from vendor_duplicate d
                    where d.vendor_id = v.id and coalesce(d.decision, 'SAME') = 'SAME'),
                (select count(*) from vendor_question q where q.vendor_id = v.id and q.answer is null),
                c.outcome
            from vendor v
            left join vendor_profile p on p.vendor_id = v.id
            left join vendor_clearance c on c.vendor_id = v.id
            where (cast(:status as varchar) is null or v.status = :status)
                and (cast(:after as uuid) is null or v.id > :after)
            order by v.id\
            """);
        List<?> rows = query.setParameter("status", status == null ? null : status.name())
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
        var found = rows.stream().map(row -> line((Object[]) row)).toList();
        var items = found.subList(0, Math.min(limit, found.size()));
        return new Slice<>(
                items, found.size() > limit ? items.get(limit - 1).vendor().id().toString() : null);
    }

    private static VendorLine line(Object[] row) {
        var vendor = new VendorView(
                (UUID) row[0],
                (String) row[1],
                StoredJson.localisedText((String) row[2]),
                (Boolean) row[3],
                VendorStatus.valueOf((String) row[4]));
        return new VendorLine(
                vendor,
                (Instant) row[5],
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue(),
                row[8] == null ? null : Clearance.valueOf((String) row[8]));
    }

    /** By what each vendor can be recognised. Registrations are rare and vendors are few: all of them are compared. */
    Map<UUID, Likeness> likenesses() {
        List<?> rows = entityManager.createNativeQuery("""
            select v.id, v.registry_number, cast(v.name as text), cast(p.contacts as text), v.registry_country
            from vendor v left join vendor_profile p on p.vendor_id = v.id\
            """).getResultList();
        var likenesses = new HashMap<UUID, Likeness>();
        for (var row : rows) {
            var columns = (Object[]) row;
            var contacts =
                    columns[3] == null ? new ArrayList<VendorContact>() : VendorContacts.parse((String) columns[3]);
            likenesses.put(
                    (UUID) columns[0],
                    Likeness.of(
                            (String) columns[4],
                            (String) columns[1],
                            StoredJson.localisedText((String) columns[2]),
                            contacts));
        }
        return likenesses;
    }

    /** Waits until no other transaction is registering a vendor, so that two cannot both be the first of a number. */
    void awaitTurn() {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('vendor: register', 0)) is not null")
                .getSingleResult();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what has been changed so far, so that later statements and versions show it. */
    void flush() {
        entityManager.flush();
    }
}
