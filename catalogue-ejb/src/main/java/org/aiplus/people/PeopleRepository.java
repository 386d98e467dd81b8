// SPDX-License-Identifier: Apache-2.0
package org.aiplus.people;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Loads and keeps people with their memberships, and invitations. Whoever changes memberships locks the person first,
 * so that the rules about holding several are judged by one act at a time.
 */
@Dependent
class PeopleRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Person> forUpdate(PersonId id) {
        return entityManager
                .createQuery("from Person p where p.id = :id", Person.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<Person> forUpdate(String issuer, String subject) {
        return entityManager
                .createQuery("from Person p where p.issuer = :issuer and p.subject = :subject", Person.class)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The person's memberships that last. */
    List<Membership> current(PersonId person) {
        return entityManager
                .createQuery("from Membership m where m.personId = :person and m.endedAt is null", Membership.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** One membership of this person, ended or not. */
    Optional<Membership> membership(PersonId person, MembershipId id) {
        return entityManager
                .createQuery("from Membership m where m.id = :id and m.personId = :person", Membership.class)
                .setParameter("id", id.value())
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Invitation> invitation(InvitationId id) {
        return entityManager
                .createQuery("from Invitation i where i.id = :id", Invitation.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The open invitations of a mail address in order of making, locked: one sign-in accepts them. */
    List<Invitation> openInvitations(String email) {
        return entityManager
                .createQuery("""
                        from Invitation i
                        where lower(i.email) = lower(:email) and i.acceptedAt is null and i.withdrawnAt is null
                        order by i.id""", Invitation.class)
                .setParameter("email", email)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What people with this mail address are members of today. */
    List<Organisation> organisationsOf(String email) {
        return entityManager
                .createQuery("""
                        select m.organisation from Membership m join Person p on p.id = m.personId
                        where lower(p.email) = lower(:email) and m.endedAt is null""", Organisation.class)
                .setParameter("email", email)
                .getResultList();
    }

    /**
     * Waits until no other transaction is adding the same thing, of which there is no row yet that could be locked.
     *
     * @param what stable name of the thing that must be added once
     */
    void awaitTurn(String what) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(:what, 0)) is not null")
                .setParameter("what", what)
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
