// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. Row-level security leaves out what the caller may not see. */
@Dependent
class SubmissionQueries {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * Submissions of these vendors, newest first.
     *
     * @param status only these, {@code null} for all
     * @param before the last reference of the part before, {@code null} for the beginning
     */
    List<Submission> ofVendors(
            Collection<UUID> vendors, @Nullable SubmissionStatus status, @Nullable String before, int limit) {
        if (vendors.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("""
                        from Submission s where s.vendorId in :vendors
                        and (:status is null or s.status = :status) and (:before is null or s.reference < :before)
                        order by s.reference desc""", Submission.class)
                .setParameter("vendors", vendors)
                .setParameter("status", status)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    List<SnapshotView> snapshots(UUID submission) {
        return entityManager
                .createQuery(
                        "from SubmissionSnapshot s where s.submissionId = :submission order by s.number",
                        Snapshot.class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(Snapshot::view)
                .toList();
    }

    List<HistoryLine> history(UUID submission) {
        return entityManager
                .createQuery(
                        "from SubmissionStatusChange c where c.submissionId = :submission order by c.at, c.id",
                        StatusChange.class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(StatusChange::line)
                .toList();
    }

    /** How many days a step may take; empty when nothing is promised. */
    Optional<Integer> serviceDays(Step step) {
        List<?> days = entityManager
                .createNativeQuery("select days from submission_service_time where step = :step", Integer.class)
                .setParameter("step", step.name())
                .getResultList();
        return days.stream().map(Integer.class::cast).findFirst();
    }
}
