// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.Notice;

/** Facts about people, memberships and invitations. They carry ids; names and mail addresses stay where they are kept. */
public sealed interface PeopleEvent extends DomainEvent {

    /** Somebody was seen or registered for the first time. */
    record PersonRecorded(PersonId person) implements AboutPerson {
        @Override
        public String action() {
            return "person.recorded";
        }
    }

    /** The identity provider now says another name, mail address or role of administrator. */
    record PersonRefreshed(PersonId person) implements AboutPerson {
        @Override
        public String action() {
            return "person.refreshed";
        }
    }

    /** Somebody became a member. */
    record MembershipStarted(PersonId person, MembershipId membership, Organisation organisation)
            implements AboutPerson {
        @Override
        public String action() {
            return "membership.started";
        }

        @Override
        public Map<String, Object> details() {
            return with(organisation, "membership", membership);
        }
    }

    /** One membership ended and another began, in one act. */
    record MembershipMoved(PersonId person, MembershipId from, MembershipId to, Organisation organisation)
            implements AboutPerson {
        @Override
        public String action() {
            return "membership.moved";
        }

        @Override
        public Map<String, Object> details() {
            var details = with(organisation, "membership", to);
            details.put("from", from.toString());
            return details;
        }
    }

    /** A membership ended. */
    record MembershipEnded(PersonId person, MembershipId membership, Organisation organisation) implements AboutPerson {
        @Override
        public String action() {
            return "membership.ended";
        }

        @Override
        public Map<String, Object> details() {
            return with(organisation, "membership", membership);
        }
    }

    /**
     * An address was invited.
     *
     * @param email the invited address; it stays out of the audit trail
     * @param name of the organisation, for the invited
     * @param byItsOwner whether the organisation itself invites, and not an administrator
     */
    record Invited(
            InvitationId invitation, Organisation organisation, String email, LocalisedText name, boolean byItsOwner)
            implements AboutInvitation {
        @Override
        public String action() {
            return "invitation.made";
        }

        @Override
        public Map<String, Object> details() {
            return organisation.details();
        }

        @Override
        public List<Notice> notices() {
            var values = Notice.localised("organisation", name);
            var mailbox = new Addressee.Mailbox(email);
            return List.of(
                    byItsOwner
                            ? Notice.news("invitation-by-colleague", mailbox, "/account", values)
                            : Notice.news("invitation", mailbox, "/account", values));
        }
    }

    /** Somebody signed in with the invited address and took the invitation up. */
    record InvitationAccepted(InvitationId invitation, PersonId person) implements AboutInvitation {
        @Override
        public String action() {
            return "invitation.accepted";
        }

        @Override
        public Map<String, Object> details() {
            return Map.of("person", person.toString());
        }
    }

    /** An administrator took an invitation back. */
    record InvitationWithdrawn(InvitationId invitation) implements AboutInvitation {
        @Override
        public String action() {
            return "invitation.withdrawn";
        }
    }

    /** Facts that happened to a person. */
    sealed interface AboutPerson extends PeopleEvent {

        /** Whom it happened to. */
        PersonId person();

        @Override
        default String objectType() {
            return "person";
        }

        @Override
        default String objectId() {
            return person().toString();
        }
    }

    /** Facts that happened to an invitation. */
    sealed interface AboutInvitation extends PeopleEvent {

        /** What it happened to. */
        InvitationId invitation();

        @Override
        default String objectType() {
            return "invitation";
        }

        @Override
        default String objectId() {
            return invitation().toString();
        }
    }

    private static Map<String, Object> with(Organisation organisation, String name, MembershipId id) {
        var details = new HashMap<>(organisation.details());
        details.put(name, id.toString());
        return details;
    }
}
