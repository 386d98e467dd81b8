// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.json.MailAddress;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.jspecify.annotations.Nullable;

/** Records people when they are seen for the first time, and follows what the identity provider says about them later. */
@Dependent
class Arrivals {

    /** Most characters of a display name. */
    static final int MAX_NAME = 200;

    /** Most characters of a subject, as the standard says. */
    static final int MAX_SUBJECT = 255;

    @Inject
    Access access;

    @Inject
    TrustedIssuer issuer;

    @Inject
    PeopleRepository people;

    @Inject
    Invitations invitations;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Records or refreshes the caller, who has just signed in, and accepts invitations of a verified address. */
    Person signedIn(SignIn signIn) {
        access.requireSelf(signIn.subject());
        if (!issuer.value().equals(signIn.issuer())) {
            throw new NotAllowed();
        }
        var email = provenAddress(signIn);
        var known = people.forUpdate(issuer.value(), signIn.subject());
        var person = known.orElseGet(() -> record(signIn.subject(), displayName(signIn), email));
        var refreshed = person.refresh(displayName(signIn), email == null ? person.email() : email);
        var administratorNoted = noteOwnRole(person);
        person.noteSeen(access.caller().roles(), signIn.language());
        if (known.isPresent() && (refreshed || administratorNoted)) {
            events.fire(new PeopleEvent.PersonRefreshed(person.id()));
        }
        if (email != null) {
            invitations.accept(person, email);
        }
        return person;
    }

    /** The person with this subject, locked; recorded with this name and address when they have not been seen before. */
    Person registered(String subject, String name, @Nullable String email) {
        var person = people.forUpdate(issuer.value(), subject).orElseGet(() -> record(subject, name, email));
        if (subject.equals(access.caller().subject())) {
            noteOwnRole(person);
        }
        return person;
    }

    private boolean noteOwnRole(Person person) {
        return person.noteAdministrator(access.caller().has(Role.ADMINISTRATOR));
    }

    private Person record(String subject, String name, @Nullable String email) {
        people.awaitTurn("people: record " + subject);
        return people.forUpdate(issuer.value(), subject).orElseGet(() -> {
            var person = Person.seen(issuer.value(), subject, name, email, clock.now());
            people.add(person);
            events.fire(new PeopleEvent.PersonRecorded(person.id()));
            return person;
        });
    }

    /** The address if the provider vouches for it and mail could be sent to it; otherwise it proves nothing. */
    private static @Nullable String provenAddress(SignIn signIn) {
        var email = signIn.email();
        return signIn.emailVerified()
                        && email != null
                        && email.length() <= MailAddress.MAX_LENGTH
                        && MailAddress.wellFormed(email)
                ? email
                : null;
    }

    /** The name that people see; the subject when the provider's name cannot be shown. */
    private static String displayName(SignIn signIn) {
        var name = Objects.requireNonNullElse(signIn.name(), "").strip();
        return TextRules.check(name, false, 1, MAX_NAME, "", new Problems()) ? name : signIn.subject();
    }
}
