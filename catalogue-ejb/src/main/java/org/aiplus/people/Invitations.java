// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Makes, withdraws and accepts invitations. */
@Dependent
class Invitations {

    @Inject
    Access access;

    @Inject
    PeopleRepository people;

    @Inject
    PeopleQueries queries;

    @Inject
    Memberships memberships;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Invites an address that is not a member and not invited yet. A person who could not accept, because of what they
     * are or are invited to, is not invited either.
     */
    InvitationId make(String email, Organisation organisation) {
        people.awaitTurn("people: invite " + email.toLowerCase(Locale.ROOT));
        var open = people.openInvitations(email).stream()
                .map(Invitation::organisation)
                .toList();
        if (open.stream().anyMatch(organisation::sameAs)) {
            throw new RuleViolation(List.of(Problem.at("/email", ProblemCode.INVITATION_OPEN)));
        }
        MembershipRules.check(organisation, open);
        MembershipRules.check(organisation, people.organisationsOf(email));
        return made(email, organisation, false);
    }

    private InvitationId made(String email, Organisation organisation, boolean byItsOwner) {
        var invitation = Invitation.of(email, organisation, access.caller().actor(), clock.now());
        people.add(invitation);
        var name = queries.name(organisation);
        events.fire(new PeopleEvent.Invited(invitation.id(), organisation, email, name, byItsOwner));
        return invitation.id();
    }

    /**
     * Invites an address as a vendor's owner does, who must not learn from a refusal what else its person belongs to:
     * an invitation that could not be accepted is made and stays open.
     */
    InvitationId makeQuietly(String email, Organisation organisation) {
        people.awaitTurn("people: invite " + email.toLowerCase(Locale.ROOT));
        if (people.openInvitations(email).stream().map(Invitation::organisation).anyMatch(organisation::sameAs)) {
            throw new RuleViolation(List.of(Problem.at("/email", ProblemCode.INVITATION_OPEN)));
        }
        if (people.organisationsOf(email).stream().anyMatch(organisation::sameAs)) {
            throw new RuleViolation(List.of(Problem.at("/email", ProblemCode.PERSON_ALREADY_MEMBER)));
        }
        return made(email, organisation, true);
    }

    void withdraw(InvitationId id) {
        var invitation = people.invitation(id).orElseThrow(NotFound::new);
        invitation.withdraw(clock.now());
        events.fire(new PeopleEvent.InvitationWithdrawn(id));
    }

    /**
     * Accepts what this address, which is proved to be the person's own, is invited to. An invitation that the person
     * cannot accept because of another membership stays open, so that an administrator sees it.
     */
    void accept(Person person, String email) {
        for (var invitation : people.openInvitations(email)) {
            var held = people.current(person.id()).stream()
                    .map(Membership::organisation)
                    .toList();
            var conflict = MembershipRules.conflict(invitation.organisation(), held);
            if (conflict.isEmpty()) {
                memberships.start(person, invitation.organisation());
            } else if (conflict.get().code() == ProblemCode.CONFLICTING_MEMBERSHIP) {
                continue;
            }
            invitation.accept(person.id(), clock.now());
            events.fire(new PeopleEvent.InvitationAccepted(invitation.id(), person.id()));
        }
    }
}
