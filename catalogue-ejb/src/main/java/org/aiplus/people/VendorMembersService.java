// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's people, managed by its owners. Editors read; for everybody else the vendor does not exist. At any time
 * somebody answers for the vendor: the last owner neither leaves nor becomes an editor.
 */
@Stateless
public class VendorMembersService {

    @Inject
    Access access;

    @Inject
    CommandReader commands;

    @Inject
    PeopleRepository people;

    @Inject
    PeopleQueries queries;

    @Inject
    VendorMemberQueries members;

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    IdempotentRequests idempotentRequests;

    /**
     * Who belongs to the vendor and who is invited.
     *
     * @throws NotFound for everybody but its members
     */
    @RolesAllowed(Role.VENDOR)
    public VendorMembers list(UUID vendor) {
        access.requireVendorMember(vendor);
        return new VendorMembers(
                members.current(vendor, access.caller().subject()),
                members.openInvitations(vendor).stream()
                        .map(queries::invitation)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /**
     * One member of today.
     *
     * @throws NotFound when there is none, and for everybody but members of the vendor
     */
    @RolesAllowed(Role.VENDOR)
    public VendorMember get(UUID vendor, MembershipId membership) {
        access.requireVendorMember(vendor);
        return current(vendor, membership);
    }

    /**
     * Invites whoever proves to own a mail address.
     *
     * @param role name of a {@link VendorRole}
     * @param key repeats of the same request under the same key have one effect
     * @throws NotFound for people of other vendors
     * @throws org.aiplus.shared.NotAllowed for editors
     * @throws RuleViolation REQUIRED, TOO_LONG or WRONG_FORMAT for the address; REQUIRED or UNKNOWN_CODE for the role;
     *     PERSON_ALREADY_MEMBER, INVITATION_OPEN
     */
    @RolesAllowed(Role.VENDOR)
    public InvitationView invite(
            UUID vendor, @Nullable String email, @Nullable String role, Optional<IdempotencyKey> key) {
        access.requireVendorOwner(vendor);
        var invited = commands.invitation(email, vendor, role);
        var id = idempotentRequests.once(key, "invite to vendor " + vendor + " " + invited, () -> invitations
                .makeQuietly(invited.email(), invited.organisation())
                .toString());
        people.flush();
        return InvitationId.parse(id).flatMap(queries::invitation).orElseThrow(NotFound::new);
    }

    /**
     * Takes an open invitation back.
     *
     * @throws NotFound when there is no such invitation to this vendor, and for people of others
     * @throws org.aiplus.shared.NotAllowed for editors
     * @throws RuleViolation INVITATION_USED when it was accepted or withdrawn before
     */
    @RolesAllowed(Role.VENDOR)
    public void withdraw(UUID vendor, InvitationId invitation) {
        access.requireVendorOwner(vendor);
        if (!members.invited(vendor, invitation)) {
            throw new NotFound();
        }
        invitations.withdraw(invitation);
    }

    /**
     * Makes a member an owner or an editor.
     *
     * @param role name of a {@link VendorRole}
     * @param expectedVersion the {@link VendorMember#version()} that the caller has read
     * @return the member under the id of the new membership
     * @throws NotFound when there is no such member, and for people of other vendors
     * @throws org.aiplus.shared.NotAllowed for editors
     * @throws StaleRevision when somebody else has changed the person's memberships since
     * @throws RuleViolation REQUIRED or UNKNOWN_CODE for the role; VENDOR_LAST_OWNER, MEMBERSHIP_ENDED
     */
    @RolesAllowed(Role.VENDOR)
    public VendorMember change(UUID vendor, MembershipId membership, @Nullable String role, long expectedVersion) {
        access.requireVendorOwner(vendor);
        var organisation = commands.organisation(vendor, role);
        var person = locked(vendor, membership, expectedVersion);
        var present = current(vendor, membership);
        if (present.role() == organisation.vendorRole()) {
            return present;
        }
        memberships.move(person, membership, organisation);
        people.flush();
        return members.current(vendor, access.caller().subject()).stream()
                .filter(member -> members.person(vendor, member.id()).equals(Optional.of(person.id())))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Ends a membership; from the next request on the person is no member.
     *
     * @param expectedVersion the {@link VendorMember#version()} that the caller has read
     * @throws NotFound when there is no such member, and for people of other vendors
     * @throws org.aiplus.shared.NotAllowed for editors
     * @throws StaleRevision when somebody else has changed the person's memberships since
     * @throws RuleViolation VENDOR_LAST_OWNER
     */
    @RolesAllowed(Role.VENDOR)
    public void end(UUID vendor, MembershipId membership, long expectedVersion) {
        access.requireVendorOwner(vendor);
        var person = locked(vendor, membership, expectedVersion);
        current(vendor, membership);
        memberships.end(person, membership);
        people.flush();
    }

    private VendorMember current(UUID vendor, MembershipId membership) {
        return members.current(vendor, access.caller().subject()).stream()
                .filter(member -> member.id().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Locks the person, and the vendor's owners among each other: two who end each other must not both succeed. */
    private Person locked(UUID vendor, MembershipId membership, long expectedVersion) {
        memberships.awaitOwners(membership);
        var person =
                members.person(vendor, membership).flatMap(people::forUpdate).orElseThrow(NotFound::new);
        if (person.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return person;
    }
}
