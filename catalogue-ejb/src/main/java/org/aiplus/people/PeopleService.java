// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.identity.TrustedIssuer;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** People, their memberships and invitations: managed by administrators; everybody else meets only their own account. */
@Stateless
public class PeopleService {

    /** Most entries of one part of a list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    TrustedIssuer issuer;

    @Inject
    PeopleRepository people;

    @Inject
    PeopleQueries queries;

    @Inject
    CommandReader commands;

    @Inject
    Arrivals arrivals;

    @Inject
    Memberships memberships;

    @Inject
    Invitations invitations;

    @Inject
    IdempotentRequests idempotentRequests;

    /**
     * Records the caller, who has just signed in, or follows what the identity provider now says; then accepts the
     * open invitations of their mail address if the provider has verified it.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     * @throws org.aiplus.shared.NotAllowed when the claims are those of somebody else or of another provider
     */
    @PermitAll
    public Account signedIn(SignIn signIn) {
        var person = arrivals.signedIn(signIn);
        people.flush();
        return account(Optional.of(person));
    }

    /**
     * What the caller sees about themselves.
     *
     * @throws RuleViolation NOT_SIGNED_IN for a visitor
     */
    @PermitAll
    public Account account() {
        return account(queries.person(issuer.value(), access.requireSignedIn()));
    }

    private Account account(Optional<Person> person) {
        var roles = access.caller().roles();
        return new Account(
                person.map(Person::name).orElse(null),
                person.map(Person::email).orElse(null),
                roles,
                Role.CONFLICTING.stream().filter(roles::containsAll).toList(),
                person.map(Person::id).map(queries::current).orElse(List.of()),
                queries.administrators());
    }

    /**
     * People in order of their names.
     *
     * @param text beginnings of words of the name or mail address, all of which must be there; blank for all people
     * @param department code of a department in which they are members today; blank for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most people wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Slice<PersonSummary> find(
            @Nullable String text, @Nullable String department, @Nullable String cursor, int limit) {
        var after = after(cursor, PersonId::parse);
        return commands.filter(text, department)
                .map(filter -> queries.find(filter.words(), filter.department(), after, within(limit)))
                .orElse(new Slice<>(List.of(), null));
    }

    /**
     * One person with all memberships, ended ones included.
     *
     * @throws NotFound when nobody has this id
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public PersonView get(PersonId id) {
        return queries.person(id).orElseThrow(NotFound::new);
    }

    /**
     * Open invitations, newest first.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most invitations wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Slice<InvitationView> openInvitations(@Nullable String cursor, int limit) {
        return queries.openInvitations(after(cursor, InvitationId::parse), within(limit));
    }

    /**
     * Invites whoever proves to own a mail address.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation REQUIRED, TOO_LONG or WRONG_FORMAT for the address; REQUIRED, UNKNOWN_DEPARTMENT,
     *     UNKNOWN_VENDOR or UNKNOWN_CODE for the organisation; PERSON_ALREADY_MEMBER, CONFLICTING_MEMBERSHIP,
     *     INVITATION_OPEN
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public InvitationView invite(@Nullable String email, OrganisationChoice choice, Optional<IdempotencyKey> key) {
        var invited = commands.invitation(email, choice);
        var id = idempotentRequests.once(
                key,
                CommandReader.fingerprint("invite", choice, invited.email()),
                () -> invitations.make(invited.email(), invited.organisation()).toString());
        people.flush();
        return InvitationId.parse(id).flatMap(queries::invitation).orElseThrow(NotFound::new);
    }

    /**
     * Takes an open invitation back.
     *
     * @throws NotFound when there is no such invitation
     * @throws RuleViolation INVITATION_USED when it was accepted or withdrawn before
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public void withdrawInvitation(InvitationId id) {
        invitations.withdraw(id);
    }

    /**
     * Records somebody who has an account at the identity provider, unless they are known, and makes them a member,
     * unless they are one.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation with all problems of the fields; PERSON_ALREADY_MEMBER of the vendor in another role,
     *     CONFLICTING_MEMBERSHIP
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public PersonView register(RegisterPerson command, Optional<IdempotencyKey> key) {
        var wanted = commands.registration(command);
        var id = idempotentRequests.once(
                key,
                CommandReader.fingerprint(
                        "register", command.organisation(), wanted.subject(), wanted.name(), wanted.email()),
                () -> register(wanted).toString());
        people.flush();
        return PersonId.parse(id).flatMap(queries::person).orElseThrow(NotFound::new);
    }

    private PersonId register(CommandReader.Registration wanted) {
        var person = arrivals.registered(wanted.subject(), wanted.name(), wanted.email());
        memberships.ensure(person, wanted.organisation());
        return person.id();
    }

    /**
     * Makes a person a member.
     *
     * @param expectedVersion the {@link PersonView#version()} that the caller has read
     * @throws StaleRevision when somebody else has changed the person since
     * @throws RuleViolation as {@link #invite} for the organisation; PERSON_ALREADY_MEMBER, CONFLICTING_MEMBERSHIP
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public PersonView assign(PersonId id, OrganisationChoice choice, long expectedVersion) {
        var organisation = commands.organisation(choice);
        var person = locked(id, expectedVersion);
        memberships.start(person, organisation);
        return changed(person);
    }

    /**
     * Ends one membership and starts another in one act.
     *
     * @param from a membership of this person that lasts
     * @param expectedVersion the {@link PersonView#version()} that the caller has read
     * @throws NotFound when the person has no such membership
     * @throws StaleRevision when somebody else has changed the person since
     * @throws RuleViolation MEMBERSHIP_ENDED, VENDOR_LAST_OWNER, and as {@link #assign}
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public PersonView move(PersonId id, MembershipId from, OrganisationChoice to, long expectedVersion) {
        var organisation = commands.organisation(to);
        memberships.awaitOwners(from);
        var person = locked(id, expectedVersion);
        memberships.move(person, from, organisation);
        return changed(person);
    }

    /**
     * Ends a membership; from the next request on the person is no member.
     *
     * @param expectedVersion the {@link PersonView#version()} that the caller has read
     * @throws NotFound when the person has no such membership
     * @throws StaleRevision when somebody else has changed the person since
     * @throws RuleViolation MEMBERSHIP_ENDED; VENDOR_LAST_OWNER when nobody else answers for the vendor
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public PersonView end(PersonId id, MembershipId membership, long expectedVersion) {
        memberships.awaitOwners(membership);
        var person = locked(id, expectedVersion);
        memberships.end(person, membership);
        return changed(person);
    }

    private Person locked(PersonId id, long expectedVersion) {
        var person = people.forUpdate(id).orElseThrow(NotFound::new);
        if (person.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return person;
    }

    private PersonView changed(Person person) {
        people.flush();
        return get(person.id());
    }

    private static <T> @Nullable T after(@Nullable String cursor, Function<String, Optional<T>> parse) {
        return cursor == null
                ? null
                : parse.apply(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
    }

    private static int within(int limit) {
        return Math.max(1, Math.min(limit, MAX_LIMIT));
    }
}
