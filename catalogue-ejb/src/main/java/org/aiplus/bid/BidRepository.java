// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Loads and keeps bids. What it finds depends on for whom the transaction acts: the database has a wall of its own. */
@Dependent
class BidRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Bid> find(UUID evaluation, UUID vendor) {
        return find(evaluation, vendor, LockModeType.NONE);
    }

    /** Locks the bid for the rest of the transaction. */
    Optional<Bid> forUpdate(UUID evaluation, UUID vendor) {
        return find(evaluation, vendor, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Bid> find(UUID evaluation, UUID vendor, LockModeType lock) {
        return entityManager
                .createQuery("from Bid b where b.evaluationId = :evaluation and b.vendorId = :vendor", Bid.class)
                .setParameter("evaluation", evaluation)
                .setParameter("vendor", vendor)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Lets one transaction at a time begin the bid of a vendor. */
    void awaitTurn(UUID evaluation, UUID vendor) {
        entityManager
                .createNativeQuery("select pg_advisory_xact_lock(hashtextextended('bid: ' || :bid, 0)) is not null")
                .setParameter("bid", evaluation + " " + vendor)
                .getSingleResult();
    }

    /** Bids that stand, in the order of their letters. */
    List<Bid> standing(UUID evaluation) {
        return entityManager
                .createQuery("""
                        from Bid b where b.evaluationId = :evaluation and b.status = :submitted
                        order by length(b.letter), b.letter, b.id""", Bid.class)
                .setParameter("evaluation", evaluation)
                .setParameter("submitted", BidStatus.SUBMITTED)
                .getResultList();
    }

    /** Everything that was handed in of a bid, the newest first. */
    List<BidSubmission> submissions(UUID bid) {
        return entityManager
                .createQuery("from BidSubmission s where s.bidId = :bid order by s.number desc", BidSubmission.class)
                .setParameter("bid", bid)
                .getResultList();
    }

    /** What was handed in, by ids. */
    List<BidSubmission> submissions(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("from BidSubmission s where s.id in :ids", BidSubmission.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Those of the pieces of evidence that are the vendor's and were released. */
    Set<String> evidence(UUID vendor, Collection<String> references) {
        var known = new HashSet<String>();
        if (!references.isEmpty()) {
            for (var reference : entityManager
                    .createNativeQuery("""
                            select e.reference from evidence e where e.vendor_id = :vendor
                                and e.reference in (:references) and e.status in ('AVAILABLE', 'EXPIRED')""")
                    .setParameter("vendor", vendor)
                    .setParameter("references", references)
                    .getResultList()) {
                known.add((String) reference);
            }
        }
        return known;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }
}
