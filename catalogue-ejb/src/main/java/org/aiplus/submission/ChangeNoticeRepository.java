// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.json.StoredJson;

/** Loads and keeps change notices and what they put in doubt. */
@Dependent
class ChangeNoticeRepository {

    /** What a kind of change means. */
    record Rule(boolean material, List<String> questions) {}

    @PersistenceContext
    EntityManager entityManager;

    Rule rule(ChangeKind kind) {
        var row = (Object[]) entityManager
                .createNativeQuery("select material, questions from change_rule where kind = :kind")
                .setParameter("kind", kind.name())
                .getSingleResult();
        return new Rule((Boolean) row[0], StoredJson.codes((String) row[1]));
    }

    Optional<ChangeNotice> forUpdate(ChangeNoticeId id) {
        return entityManager
                .createQuery("from ChangeNotice n where n.id = :id", ChangeNotice.class)
                .setParameter("id", id.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Notices of these vendors about a solution, newest first. */
    List<ChangeNoticeView> about(String solution, Collection<UUID> vendors) {
        if (vendors.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("""
                        from ChangeNotice n where n.solution = :solution and n.vendorId in :vendors
                        order by n.declaredAt desc, n.id desc""", ChangeNotice.class)
                .setParameter("solution", solution)
                .setParameter("vendors", vendors)
                .getResultStream()
                .map(ChangeNotice::view)
                .toList();
    }

    /** Notices that wait for a review, oldest first. */
    List<ChangeNoticeView> open(int limit) {
        return entityManager
                .createQuery(
                        "from ChangeNotice n where n.status = :open order by n.declaredAt, n.id", ChangeNotice.class)
                .setParameter("open", ChangeNoticeStatus.OPEN)
                .setMaxResults(limit)
                .getResultStream()
                .map(ChangeNotice::view)
                .toList();
    }

    /** Marks of a notice that have not ended. */
    List<StaleAnswer> marks(ChangeNoticeId notice) {
        return entityManager
                .createQuery("from StaleAnswer a where a.noticeId = :notice and a.endedAt is null", StaleAnswer.class)
                .setParameter("notice", notice.value())
                .getResultList();
    }

    /** What is in doubt about a solution, oldest first. */
    List<StaleAnswerView> stale(String solution) {
        return entityManager
                .createQuery("""
                        from StaleAnswer a where a.solution = :solution and a.endedAt is null
                        order by a.since, a.id""", StaleAnswer.class)
                .setParameter("solution", solution)
                .getResultStream()
                .map(StaleAnswer::view)
                .toList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }
}
