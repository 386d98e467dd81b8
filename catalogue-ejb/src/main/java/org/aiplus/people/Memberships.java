// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Starts, moves and ends the memberships of a person who is locked for it, and says so. */
@Dependent
class Memberships {

    @Inject
    PeopleRepository people;

    @Inject
    VendorMemberQueries members;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws org.aiplus.shared.RuleViolation PERSON_ALREADY_MEMBER, CONFLICTING_MEMBERSHIP */
    void start(Person person, Organisation organisation) {
        start(person, organisation, people.current(person.id()));
    }

    private void start(Person person, Organisation organisation, List<Membership> current) {
        var membership = person.join(organisation, current, clock.now());
        people.add(membership);
        events.fire(new PeopleEvent.MembershipStarted(person.id(), membership.id(), organisation));
    }

    /** Starts it unless the person is a member in exactly this way already. */
    void ensure(Person person, Organisation organisation) {
        var current = people.current(person.id());
        if (current.stream().noneMatch(membership -> membership.organisation().equals(organisation))) {
            start(person, organisation, current);
        }
    }

    /**
     * @throws org.aiplus.shared.RuleViolation MEMBERSHIP_ENDED, PERSON_ALREADY_MEMBER, CONFLICTING_MEMBERSHIP,
     *     VENDOR_LAST_OWNER
     */
    void move(Person person, MembershipId id, Organisation to) {
        var from = people.membership(person.id(), id).orElseThrow(NotFound::new);
        if (!from.organisation().equals(to)) {
            requireAnotherOwner(from);
        }
        var others = people.current(person.id()).stream()
                .filter(membership -> !membership.id().equals(id))
                .toList();
        var at = clock.now();
        person.leave(from, at);
        // The end must reach the database before the start: one membership in an organisation at a time.
        people.flush();
        var membership = person.join(to, others, at);
        people.add(membership);
        events.fire(new PeopleEvent.MembershipMoved(person.id(), id, membership.id(), to));
    }

    /** @throws org.aiplus.shared.RuleViolation MEMBERSHIP_ENDED, VENDOR_LAST_OWNER */
    void end(Person person, MembershipId id) {
        var membership = people.membership(person.id(), id).orElseThrow(NotFound::new);
        requireAnotherOwner(membership);
        person.leave(membership, clock.now());
        events.fire(new PeopleEvent.MembershipEnded(person.id(), id, membership.organisation()));
    }

    /**
     * Lets those who change owners of one vendor do so one after another, before they lock a person: two who end each
     * other must not both succeed.
     */
    void awaitOwners(MembershipId id) {
        members.vendor(id).ifPresent(vendor -> people.awaitTurn("people: owners of " + vendor));
    }

    /** At any time somebody answers for a vendor that somebody has answered for, whoever manages its people. */
    private void requireAnotherOwner(Membership membership) {
        var vendor = membership.organisation().vendorId();
        if (vendor != null
                && membership.lasts()
                && membership.organisation().vendorRole() == VendorRole.OWNER
                && members.otherOwners(vendor, membership.id()) == 0) {
            throw new RuleViolation(ProblemCode.VENDOR_LAST_OWNER);
        }
    }
}
