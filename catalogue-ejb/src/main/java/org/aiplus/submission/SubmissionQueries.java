// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Doers;
import org.jspecify.annotations.Nullable;

/** Reads that change nothing. Row-level security leaves out what the caller may not see. */
@Dependent
class SubmissionQueries {

    /** Sorts behind every due time. */
    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final String DUE_OF_LAST =
            "(select coalesce(a.due, :never) from Submission a where a.reference = :after)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Doers doers;

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

    /**
     * Submissions that moderators see, the one that is due first at the beginning.
     *
     * @param after the last submission of the part before, {@code null} for the beginning
     */
    List<Submission> queue(QueueFilter filter, @Nullable SubmissionReference after, Instant now, int limit) {
        var parameters = new HashMap<String, Object>();
        var where = new StringBuilder("s.snapshots > 0 and s.status <> :draft");
        parameters.put("draft", SubmissionStatus.DRAFT);
        if (filter.status() != null) {
            where.append(" and s.status = :status");
            parameters.put("status", filter.status());
        } else {
            where.append(" and s.status in :open");
            parameters.put(
                    "open",
                    List.of(
                            SubmissionStatus.SUBMITTED,
                            SubmissionStatus.IN_REVIEW,
                            SubmissionStatus.CHANGES_REQUESTED));
        }
        if (filter.holder() != null) {
            where.append(
                    " and (case when s.status = :changes or s.review.openQuestions > 0 then true else false end) = :vendor");
            parameters.put("changes", SubmissionStatus.CHANGES_REQUESTED);
            parameters.put("vendor", filter.holder() == Step.Holder.VENDOR);
        }
        if (filter.reviewer() != null) {
            where.append(" and s.review.reviewer = :reviewer");
            parameters.put("reviewer", filter.reviewer());
        }
        if (filter.overdue()) {
            where.append(" and s.due < :now");
            parameters.put("now", now);
        }
        if (after != null) {
            where.append(" and (coalesce(s.due, :never) > " + DUE_OF_LAST + " or coalesce(s.due, :never) = "
                    + DUE_OF_LAST + " and s.reference > :after)");
            parameters.put("after", after.value());
        }
        parameters.put("never", NEVER);
        var query = entityManager.createQuery(
                "from Submission s where " + where + " order by coalesce(s.due, :never), s.reference",
                Submission.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    List<MessageView> messages(UUID submission) {
        return entityManager
                .createQuery(
                        "from SubmissionMessage m where m.submissionId = :submission order by m.at, m.id",
                        Message.class)
                .setParameter("submission", submission)
                .getResultStream()
                .map(Message::view)
                .toList();
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

    /** The steps of one submission, oldest first, as the caller may know who made them. */
    List<HistoryLine> history(Submission submission) {
        var changes = entityManager
                .createQuery(
                        "from SubmissionStatusChange c where c.submissionId = :submission order by c.at, c.id",
                        StatusChange.class)
                .setParameter("submission", submission.id())
                .getResultList();
        var known = doers.of(
                submission.vendor(), changes.stream().map(StatusChange::actor).toList());
        return changes.stream()
                .map(change -> change.line(Objects.requireNonNull(known.get(change.actor()))))
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
