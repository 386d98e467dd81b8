// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads and keeps solutions and their revisions. */
@Dependent
class SolutionRepository {

    /** States of revisions that readers may look back at; what was withdrawn is gone for them. */
    static final List<RevisionStatus> SHOWN = List.of(RevisionStatus.PUBLISHED, RevisionStatus.SUPERSEDED);

    /** A solution together with the revision that readers see. */
    record Published(Solution solution, SolutionRevision revision) {}

    @PersistenceContext
    EntityManager entityManager;

    Optional<Published> published(SolutionReference reference) {
        return entityManager
                .createQuery("""
                        select s, r from Solution s join SolutionRevision r on r.id = s.publishedRevisionId
                        where s.reference = :reference""", Object[].class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .map(row -> new Published((Solution) row[0], (SolutionRevision) row[1]))
                .findFirst();
    }

    List<Published> published(Collection<SolutionReference> references) {
        return entityManager
                .createQuery("""
                        select s, r from Solution s join SolutionRevision r on r.id = s.publishedRevisionId
                        where s.reference in :references""", Object[].class)
                .setParameter(
                        "references",
                        references.stream().map(SolutionReference::value).toList())
                .getResultStream()
                .map(row -> new Published((Solution) row[0], (SolutionRevision) row[1]))
                .toList();
    }

    /** Numbers and days of the revisions that readers see, without their content. */
    Map<SolutionReference, PublishedRevision> publishedRevisions(Collection<SolutionReference> references) {
        return entityManager
                .createQuery("""
                        select s.reference, r.number, r.publishedAt
                        from Solution s join SolutionRevision r on r.id = s.publishedRevisionId
                        where s.reference in :references""", Object[].class)
                .setParameter(
                        "references",
                        references.stream().map(SolutionReference::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> new SolutionReference((String) row[0]),
                        row -> new PublishedRevision((Integer) row[1], (Instant) row[2])));
    }

    /** Published entries of this vendor's own making, by reference. */
    List<Published> publishedOf(UUID vendor) {
        return entityManager
                .createQuery("""
                        select s, r from Solution s join SolutionRevision r on r.id = s.publishedRevisionId
                        where s.vendorId = :vendor and s.kind = :kind and s.referenceRecord = false
                        order by s.reference""", Object[].class)
                .setParameter("vendor", vendor)
                .setParameter("kind", SolutionKind.VENDOR_SOLUTION)
                .getResultStream()
                .map(row -> new Published((Solution) row[0], (SolutionRevision) row[1]))
                .toList();
    }

    /** Revisions of one entry with these numbers that have been published once, each as if it were what readers see. */
    List<Published> onceShown(SolutionReference reference, Collection<Integer> numbers) {
        return entityManager
                .createQuery("""
                        select s, r from Solution s join SolutionRevision r on r.solutionId = s.id
                        where s.reference = :reference and s.publishedRevisionId is not null
                            and r.number in :numbers and r.status in :visible""", Object[].class)
                .setParameter("reference", reference.value())
                .setParameter("numbers", numbers)
                .setParameter("visible", SHOWN)
                .getResultStream()
                .map(row -> new Published((Solution) row[0], (SolutionRevision) row[1]))
                .toList();
    }

    /** Locks the entry for the rest of the transaction, so that two writers cannot number the same revision. */
    Optional<Solution> forUpdate(SolutionReference reference) {
        return entityManager
                .createQuery("from Solution s where s.reference = :reference", Solution.class)
                .setParameter("reference", reference.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Locks several entries, in the order of their ids so that two who lock never wait for each other. */
    Map<SolutionReference, Solution> forUpdate(Collection<SolutionReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("from Solution s where s.reference in :references order by s.id", Solution.class)
                .setParameter(
                        "references",
                        references.stream().map(SolutionReference::value).toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Solution::reference, Function.identity()));
    }

    /** The status of a published entry. */
    Optional<SolutionStatus> status(SolutionReference reference) {
        return entityManager
                .createQuery("""
                        select s.status from Solution s
                        where s.reference = :reference and s.publishedRevisionId is not null""", SolutionStatus.class)
                .setParameter("reference", reference.value())
                .getResultStream()
                .findFirst();
    }

    /** What was decided about an entry, oldest first. */
    List<SolutionStatusChange> statusChanges(SolutionReference reference) {
        return entityManager
                .createQuery("""
                        select c from SolutionStatusChange c join Solution s on s.id = c.solutionId
                        where s.reference = :reference order by c.at, c.id""", SolutionStatusChange.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    /** The entries of one source system with these ids, locked, by external id. */
    Map<String, Solution> fromSource(String system, Collection<String> externalIds) {
        return entityManager
                .createQuery("""
                        from Solution s where s.sourceSystem = :system and s.sourceExternalId in :externalIds
                        order by s.id""", Solution.class)
                .setParameter("system", system)
                .setParameter("externalIds", externalIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(s -> s.source().externalId(), Function.identity()));
    }

    /** Revisions by id. */
    Map<UUID, SolutionRevision> revisions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery("from SolutionRevision r where r.id in :ids", SolutionRevision.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(SolutionRevision::id, Function.identity()));
    }

    /** References for entries that are about to be opened; numbers of a rolled back transaction are not used again. */
    List<SolutionReference> nextReferences(int count) {
        List<?> numbers = entityManager
                .createNativeQuery("select nextval('solution_number') from generate_series(1, :count)", Long.class)
                .setParameter("count", count)
                .getResultList();
        return numbers.stream().map(n -> SolutionReference.numbered((Long) n)).toList();
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** Sends what has been changed so far, so that later statements see it. */
    void flush() {
        entityManager.flush();
    }
}
