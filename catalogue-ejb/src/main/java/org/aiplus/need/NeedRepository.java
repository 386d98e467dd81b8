// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Loads and keeps needs. */
@Dependent
class NeedRepository {

    @PersistenceContext
    EntityManager entityManager;

    Optional<Need> find(NeedReference reference) {
        return find(reference, LockModeType.NONE);
    }

    /** Locks the need for the rest of the transaction. */
    Optional<Need> forUpdate(NeedReference reference) {
        return find(reference, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Need> find(NeedReference reference, LockModeType lock) {
        return entityManager
                .createQuery("from Need n where n.reference = :reference", Need.class)
                .setParameter("reference", reference.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** Offers to join, oldest first. */
    List<NeedOffer> offers(UUID need) {
        return entityManager
                .createQuery("from NeedOffer o where o.needId = :need order by o.offeredAt, o.id", NeedOffer.class)
                .setParameter("need", need)
                .getResultList();
    }

    /** Proposals that were not withdrawn and that the transaction's caller may see, oldest first. */
    List<NeedProposal> proposals(Collection<UUID> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "from NeedProposal p where p.needId in :needs and p.withdrawnAt is null order by p.proposedAt, p.id",
                        NeedProposal.class)
                .setParameter("needs", needs)
                .getResultList();
    }

    List<NeedStatusChange> steps(UUID need) {
        return entityManager
                .createQuery(
                        "from NeedStatusChange c where c.needId = :need order by c.at, c.id", NeedStatusChange.class)
                .setParameter("need", need)
                .getResultList();
    }

    /** Puts the words of a need in the place of those that it had. */
    void keepTerms(UUID need, Map<String, String> terms) {
        entityManager
                .createNativeQuery("delete from need_term where need_id = :need")
                .setParameter("need", need)
                .executeUpdate();
        if (!terms.isEmpty()) {
            var keys = terms.keySet().stream().toList();
            entityManager
                    .createNativeQuery("""
                            insert into need_term (need_id, term, word)
                            select :need, t.term, t.word
                            from unnest(cast(:terms as text[]), cast(:words as text[])) as t (term, word)""")
                    .setParameter("need", need)
                    .setParameter("terms", keys.toArray(String[]::new))
                    .setParameter("words", keys.stream().map(terms::get).toArray(String[]::new))
                    .executeUpdate();
        }
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** A reference for a new need; that of a rolled back transaction is not used again. */
    NeedReference nextReference(int year) {
        var number = (Number) entityManager
                .createNativeQuery("select nextval('need_number')", Long.class)
                .getSingleResult();
        return NeedReference.numbered(year, number.longValue());
    }
}
