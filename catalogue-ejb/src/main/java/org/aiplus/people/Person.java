// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account at the identity provider. Recorded at the first sign-in or by an administrator, and never
 * forgotten, because records point at the person. Memberships begin, move and end through the person, so that the rules
 * about holding several are kept, and each such act moves the person's version on.
 */
@Entity
class Person {

    @Id
    private UUID id;

    private String issuer;

    private String subject;

    private String name;

    private @Nullable String email;

    private Instant firstSeenAt;

    private boolean administrator;

    private String roles = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    private String words;

    private @Nullable Instant membershipsChangedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    private Person(String issuer, String subject, String name, @Nullable String email, Instant at) {
        this.id = PersonId.next().value();
        this.issuer = issuer;
        this.subject = subject;
        this.name = name;
        this.email = email;
        this.words = SearchWords.of(name, email);
        this.firstSeenAt = at;
    }

    /** Somebody who has not been seen before. */
    static Person seen(String issuer, String subject, String name, @Nullable String email, Instant at) {
        return new Person(issuer, subject, name, email, at);
    }

    /**
     * Takes over what the identity provider now says.
     *
     * @return whether anything differed
     */
    boolean refresh(String newName, @Nullable String newEmail) {
        if (name.equals(newName) && Objects.equals(email, newEmail)) {
            return false;
        }
        this.name = newName;
        this.email = newEmail;
        this.words = SearchWords.of(newName, newEmail);
        return true;
    }

    /**
     * Notes whether the person holds the role of administrator, so that others learn whom to ask.
     *
     * @return whether that differed
     */
    boolean noteAdministrator(boolean holdsRole) {
        var differs = administrator != holdsRole;
        this.administrator = holdsRole;
        return differs;
    }

    /**
     * Notes the person's realm roles and language at a sign-in, so that mail for a role finds them and is written in
     * their language. It grants nothing.
     *
     * @param newLanguage {@code null} leaves what was known
     */
    void noteSeen(Collection<String> realmRoles, @Nullable Language newLanguage) {
        this.roles = String.join(" ", new TreeSet<>(realmRoles));
        if (newLanguage != null) {
            this.language = newLanguage;
        }
    }

    /**
     * Becomes a member.
     *
     * @param current the person's memberships that last
     * @throws org.aiplus.shared.RuleViolation PERSON_ALREADY_MEMBER, CONFLICTING_MEMBERSHIP
     */
    Membership join(Organisation organisation, Collection<Membership> current, Instant at) {
        MembershipRules.check(
                organisation, current.stream().map(Membership::organisation).toList());
        this.membershipsChangedAt = at;
        return Membership.started(id(), organisation, at);
    }

    /**
     * Ends a membership.
     *
     * @throws org.aiplus.shared.RuleViolation MEMBERSHIP_ENDED
     */
    void leave(Membership membership, Instant at) {
        membership.end(at);
        this.membershipsChangedAt = at;
    }

    PersonId id() {
        return new PersonId(id);
    }

    String subject() {
        return subject;
    }

    String name() {
        return name;
    }

    @Nullable
    String email() {
        return email;
    }

    Instant firstSeenAt() {
        return firstSeenAt;
    }

    long version() {
        return version;
    }
}
