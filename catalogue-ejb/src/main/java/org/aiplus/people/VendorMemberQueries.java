// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads of one vendor's people. Every statement names the vendor. */
@Dependent
class VendorMemberQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Members of today in the order of their start.
     *
     * @param caller subject of who asks
     */
    List<VendorMember> current(UUID vendor, @Nullable String caller) {
        return entityManager
                .createQuery("""
                    select m, p from Membership m join Person p on p.id = m.personId
                    where m.organisation.vendorId = :vendor and m.endedAt is null order by m.since, m.id\
                    """, Object[].class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .map(row -> ((Membership) row[0]).ofVendor((Person) row[1], caller))
                .toList();
    }

    /** The person behind a membership of this vendor, ended or not. */
    Optional<PersonId> person(UUID vendor, MembershipId membership) {
        return entityManager
                .createQuery(
                        "select m.personId from Membership m where m.id = :id and m.organisation.vendorId = :vendor",
                        UUID.class)
                .setParameter("id", membership.value())
                .setParameter("vendor", vendor)
                .getResultStream()
                .findFirst()
                .map(PersonId::new);
    }

    /** The vendor of a membership; empty when it is one of a department. */
    Optional<UUID> vendor(MembershipId membership) {
        return entityManager
                .createQuery(
                        "select m.organisation.vendorId from Membership m"
                                + " where m.id = :id and m.organisation.vendorId is not null",
                        UUID.class)
                .setParameter("id", membership.value())
                .getResultStream()
                .findFirst();
    }

    /** How many people answer for the vendor today, beside this membership. */
    long otherOwners(UUID vendor, MembershipId membership) {
        return entityManager
                .createQuery("""
                    select count(m) from Membership m
                    where m.organisation.vendorId = :vendor and m.organisation.vendorRole = :owner
                        and m.endedAt is null and m.id <> :id\
                    """, Long.class)
                .setParameter("vendor", vendor)
                .setParameter("owner", VendorRole.OWNER)
                .setParameter("id", membership.value())
                .getSingleResult();
    }

    /** Ids of the open invitations to this vendor, the newest first. */
    List<InvitationId> openInvitations(UUID vendor) {
        return entityManager
                .createQuery("""
                    select i.id from Invitation i where i.organisation.vendorId = :vendor
                        and i.acceptedAt is null and i.withdrawnAt is null order by i.id desc\
                    """, UUID.class)
                .setParameter("vendor", vendor)
                .getResultStream()
                .map(InvitationId::new)
                .toList();
    }

    /** Whether somebody was invited to this vendor under this id. */
    boolean invited(UUID vendor, InvitationId invitation) {
        return entityManager
                        .createQuery(
                                "select count(i) from Invitation i where i.id = :id"
                                        + " and i.organisation.vendorId = :vendor",
                                Long.class)
                        .setParameter("id", invitation.value())
                        .setParameter("vendor", vendor)
                        .getSingleResult()
                > 0;
    }
}
