// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Moderation of what vendors have handed in, by administrators: one checks, asks and recommends, another approves. Nobody
 * moderates for a vendor of which they are a member. Drafts are not shown here.
 */
@Stateless
@ActsForCaller
public class ModerationService {

    /** Most entries of one part of the queue. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    SubmissionRepository submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    ModerationViews views;

    @Inject
    SubmissionViews lines;

    @Inject
    Moderation moderation;

    @Inject
    ServiceTimes serviceTimes;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What was handed in, the one that is due first at the beginning.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most submissions wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Slice<SubmissionSummary> queue(QueueFilter filter, @Nullable String cursor, int limit) {
        var after = cursor == null
                ? null
                : SubmissionReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.queue(filter, after, clock.now(), most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).reference().value() : null;
        return new Slice<>(lines.summaries(shown), next);
    }

    /**
     * One submission with what was handed in last, what is published, and what the automatic checks say.
     *
     * @throws NotFound when there is none, or it was never handed in, or its vendor has pulled it back
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView read(SubmissionReference reference) {
        return views.view(handedIn(submissions.find(reference)));
    }

    /**
     * Begins the review; the caller is the reviewer.
     *
     * @param expectedVersion the {@link ModerationView#version()} that the caller has read
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED, OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView take(SubmissionReference reference, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var at = clock.nowForDeadline();
        submissions.add(submission.take(actor(), at, serviceTimes.due(Step.REVIEW, at)));
        return done(
                submission,
                new ModerationEvent.TakenIntoReview(reference, submission.vendor(), actor(), submission.due()));
    }

    /**
     * Asks the vendor about a field or about all of it. The clock of the review stands still until the answer.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the remark; TRANSITION_NOT_ALLOWED, OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView ask(SubmissionReference reference, Remark question, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var checked = moderation.remark(submission, question, "");
        var at = clock.nowForDeadline();
        var due = serviceTimes.due(Step.ANSWER_CLARIFICATION, at);
        submission.ask(at, due);
        var message = Message.asked(submission, MessageKind.CLARIFICATION, checked, actor(), at, due);
        submissions.add(message);
        return done(
                submission, new ModerationEvent.ClarificationAsked(reference, submission.vendor(), message.id(), due));
    }

    /**
     * Sends it back to the vendor with what has to change.
     *
     * @param wishes at least one, each about a field or about all of it
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the wishes, under {@code /wishes}; TRANSITION_NOT_ALLOWED, OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView requestChanges(
            SubmissionReference reference, Collection<Remark> wishes, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var checked = moderation.remarks(submission, wishes);
        var at = clock.nowForDeadline();
        var due = serviceTimes.due(Step.CHANGE_AND_RESUBMIT, at);
        var change = submission.requestChanges(actor(), at, due);
        var unanswered = moderation.settleQuestions(submission, actor(), at);
        submissions.add(change);
        checked.forEach(
                wish -> submissions.add(Message.asked(submission, MessageKind.CHANGE_REQUEST, wish, actor(), at, due)));
        return done(
                submission,
                new ModerationEvent.ChangesRequested(reference, submission.vendor(), checked.size(), unanswered, due));
    }

    /**
     * Recommends approval; another administrator decides.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with what the content lacks today; TRANSITION_NOT_ALLOWED, also as long as a question is open;
     *     OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView recommend(SubmissionReference reference, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var at = clock.nowForDeadline();
        submission.recommend(actor(), at, serviceTimes.due(Step.APPROVE, at));
        moderation.requireAcceptable(submission);
        return done(submission, new ModerationEvent.Recommended(reference, submission.due()));
    }

    /**
     * Does not agree with the recommendation: the review goes on.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED, OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView returnToReview(SubmissionReference reference, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var at = clock.nowForDeadline();
        submission.returnToReview(at, serviceTimes.due(Step.REVIEW, at));
        return done(
                submission, new ModerationEvent.ReturnedToReview(reference, submission.reviewer(), submission.due()));
    }

    /**
     * Approves as the second person; what was handed in last becomes the published revision in the same transaction.
     *
     * @param checkedLanguages languages whose texts the caller has read and answers for; others stay marked as not checked
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation SECOND_PERSON_NEEDED for whoever recommends; OWN_ORGANISATION; TRANSITION_NOT_ALLOWED; and with
     *     what the content lacks today
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView approve(SubmissionReference reference, Set<Language> checkedLanguages, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var recommendedBy = submission.recommendedBy();
        var at = clock.nowForDeadline();
        submissions.add(submission.approve(actor(), at));
        var revision = moderation.publish(submission, checkedLanguages, actor());
        submissions.add(submission.published(revision, actor(), at));
        return done(
                submission,
                new ModerationEvent.Published(
                        reference, submission.vendor(), submission.solution(), revision, recommendedBy));
    }

    /**
     * Refuses it.
     *
     * @param reason why, for the vendor
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED and the like for the reason; TRANSITION_NOT_ALLOWED, OWN_ORGANISATION
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ModerationView reject(SubmissionReference reference, @Nullable String reason, long expectedVersion) {
        var why = Reason.read(reason);
        var submission = locked(reference, expectedVersion);
        var at = clock.nowForDeadline();
        submissions.add(submission.reject(why, actor(), at));
        moderation.settleQuestions(submission, actor(), at);
        return done(submission, new ModerationEvent.Rejected(reference, submission.vendor()));
    }

    private ModerationView done(Submission submission, SubmissionEvent event) {
        submissions.flush();
        events.fire(event);
        return views.view(submission);
    }

    private String actor() {
        return access.caller().actor();
    }

    private Submission locked(SubmissionReference reference, long expectedVersion) {
        var submission = handedIn(submissions.forUpdate(reference));
        if (access.caller().vendors().contains(submission.vendor())) {
            throw new RuleViolation(ProblemCode.OWN_ORGANISATION);
        }
        if (submission.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return submission;
    }

    private static Submission handedIn(Optional<Submission> found) {
        return found.filter(submission -> submission.snapshots() > 0 && submission.status() != SubmissionStatus.DRAFT)
                .orElseThrow(NotFound::new);
    }
}
