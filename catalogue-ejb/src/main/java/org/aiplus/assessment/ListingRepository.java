// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;

/** Loads and keeps listings. */
@Dependent
class ListingRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Listing> of(SolutionReference solution) {
        return entityManager
                .createQuery("from Listing l where l.solutionReference = :solution", Listing.class)
                .setParameter("solution", solution.value())
                .getResultStream()
                .findFirst();
    }

    /** Locks the listing for the rest of the transaction. */
    Optional<Listing> forUpdate(SolutionReference solution) {
        return entityManager
                .createQuery("from Listing l where l.solutionReference = :solution", Listing.class)
                .setParameter("solution", solution.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Some of those at which something changes on this day or before, locked, in the order of their solutions. */
    List<Listing> due(LocalDate today, int limit) {
        return entityManager
                .createQuery("from Listing l where l.nextDue <= :today order by l.solutionReference", Listing.class)
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Lets the clock look at these as soon as it runs, because something has changed on which they may rest. */
    void lookAgain(Collection<SolutionReference> solutions, LocalDate today) {
        if (!solutions.isEmpty()) {
            entityManager
                    .createQuery("""
                            update Listing l set l.nextDue = :today, l.version = l.version + 1
                            where l.solutionReference in :solutions and (l.nextDue is null or l.nextDue > :today)
                                and l.stopped = false""")
                    .setParameter("today", today)
                    .setParameter(
                            "solutions",
                            solutions.stream().map(SolutionReference::value).toList())
                    .executeUpdate();
        }
    }

    /** Lets go of everything that was loaded and sent, so that a long run does not grow. */
    void forgetLoaded() {
        entityManager.flush();
        entityManager.clear();
    }

    void add(Listing listing) {
        entityManager.persist(listing);
    }

    /** Sends what has been changed so far, so that later statements show it. */
    void flush() {
        entityManager.flush();
    }
}
