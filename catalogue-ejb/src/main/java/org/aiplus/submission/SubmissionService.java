// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.catalogue.VendorSolution;
import org.aiplus.catalogue.VendorSolutionQueries;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Drafts and submissions of the caller's own vendor. Those of others do not exist. */
@Stateless
@ActsForCaller
public class SubmissionService {

    /** Most entries of one part of a list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    Access access;

    @Inject
    SubmissionRepository submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionViews views;

    @Inject
    Openings openings;

    @Inject
    Beginnings beginnings;

    @Inject
    ContentChecks checks;

    @Inject
    DraftWriter drafts;

    @Inject
    HandIn handIn;

    @Inject
    VendorSolutionQueries entries;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Opens a draft: empty, as the next revision of an own published solution, or with the answers of one copied.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation NO_MEMBERSHIP; REQUIRED at {@code /vendor} when the caller is a member of several; SUBMISSION_OPEN
     *     when the solution has a submission that has not ended
     * @throws NotFound when the vendor or solution is not the caller's
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView create(NewSubmission command, Optional<IdempotencyKey> key) {
        var fingerprint = StoredJson.format(List.of(
                "submission",
                Objects.toString(command.vendor(), ""),
                Objects.toString(command.revisionOf(), ""),
                Objects.toString(command.copyOf(), "")));
        var reference = idempotentRequests.once(
                key, fingerprint, () -> beginnings.open(command).value());
        return read(new SubmissionReference(reference));
    }

    /**
     * Submissions of the caller's vendors, newest first.
     *
     * @param status only these, {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most submissions wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed(Role.VENDOR)
    public Slice<SubmissionSummary> mine(@Nullable SubmissionStatus status, @Nullable String cursor, int limit) {
        if (cursor != null && SubmissionReference.parse(cursor).isEmpty()) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.ofVendors(access.caller().vendors(), status, cursor, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).reference().value() : null;
        return new Slice<>(views.summaries(shown), next);
    }

    /** Entries of the caller's vendors that are published, the newest first: what a revision or a change is about. */
    @RolesAllowed(Role.VENDOR)
    public List<VendorSolution> published() {
        return entries.of(access.caller().vendors()).stream()
                .filter(entry -> entry.name() != null)
                .toList();
    }

    /**
     * One submission with its draft.
     *
     * @throws NotFound when there is none of the caller's
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView read(SubmissionReference reference) {
        return views.view(own(submissions.find(reference)));
    }

    /**
     * Replaces the whole content of a draft. Answers may be missing, but what is there must have the right form.
     *
     * @param content question set (that of the draft when absent), name, categories, classification and answers
     * @param expectedVersion the {@link SubmissionView#version()} that the caller has read
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the form; TRANSITION_NOT_ALLOWED when the vendor does not hold it
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView save(SubmissionReference reference, JsonNode content, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        drafts.replace(submission, content);
        return views.view(submission);
    }

    /**
     * Changes some fields of a draft, for example the answers of one section. When somebody else has saved in between,
     * the two are merged field by field.
     *
     * @param patch JSON merge patch (RFC 7396) of the content; {@code null} takes an answer back
     * @param baseVersion the {@link SubmissionView#version()} on which the changes are based; may be an earlier one
     * @throws StaleRevision when both have changed the same field, with its pointer; nothing is saved then
     * @throws RuleViolation with all problems of the changed fields; TRANSITION_NOT_ALLOWED when the vendor does not hold it
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView patch(SubmissionReference reference, JsonNode patch, long baseVersion) {
        var submission = locked(reference);
        drafts.merge(submission, patch, baseVersion);
        return views.view(submission);
    }

    /**
     * Makes a draft say again what was said before.
     *
     * @param snapshot number of what was handed in earlier; 0 for what is published now
     * @param expectedVersion the {@link SubmissionView#version()} that the caller has read
     * @throws NotFound when there is no such snapshot or nothing is published
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when the vendor does not hold it
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView revert(SubmissionReference reference, int snapshot, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        var earlier = snapshot == 0
                ? drafts.published(submission)
                : submissions.snapshot(submission.id(), snapshot).map(Snapshot::content);
        drafts.revert(submission, earlier.orElseThrow(NotFound::new));
        return views.view(submission);
    }

    /**
     * Answers a moderator's question.
     *
     * @param text at most 2000 characters
     * @throws NotFound when the submission has no such question
     * @throws RuleViolation REQUIRED and the like at {@code /text}; TRANSITION_NOT_ALLOWED when it was answered before or the
     *     review has ended
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView answer(SubmissionReference reference, MessageId question, @Nullable String text) {
        var answerText = Reason.read(text, "/text");
        var submission = locked(reference);
        var asked = submissions.message(submission.id(), question).orElseThrow(NotFound::new);
        var at = clock.now();
        submissions.add(asked.answer(submission, answerText, access.caller().actor(), at));
        submission.answered(at);
        submissions.flush();
        events.fire(new SubmissionEvent.ClarificationAnswered(reference, question, submission.reviewer()));
        return views.view(submission);
    }

    /**
     * What would happen if the draft were submitted now. Writes nothing.
     *
     * @throws NotFound when there is none of the caller's
     */
    @RolesAllowed(Role.VENDOR)
    public DryRun dryRun(SubmissionReference reference) {
        var submission = own(submissions.find(reference));
        return checks.dryRun(submission.content().tree(), submission.questionSetVersion(), submission.vendor());
    }

    /**
     * What would happen if this content were submitted now. Writes nothing.
     *
     * @param content as for {@link #save}
     * @param vendor registry number; needed only by members of several
     * @throws RuleViolation NO_MEMBERSHIP; REQUIRED at {@code /vendor}; WRONG_TYPE when the content is no object
     */
    @RolesAllowed(Role.VENDOR)
    public DryRun dryRun(JsonNode content, @Nullable String vendor) {
        return checks.dryRun(
                DraftWriter.object(content),
                openings.currentVersion(),
                openings.vendor(vendor).id());
    }

    /**
     * Hands the draft in.
     *
     * @param expectedVersion the {@link SubmissionView#version()} that the caller has read
     * @param key repeats of the same request under the same key have one effect
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with everything that {@link #dryRun} reports; TRANSITION_NOT_ALLOWED when it is handed in already
     */
    @RolesAllowed(Role.VENDOR)
    public Receipt submit(SubmissionReference reference, long expectedVersion, Optional<IdempotencyKey> key) {
        var number = idempotentRequests.once(
                key,
                StoredJson.format(List.of("submit", reference.value(), Long.toString(expectedVersion))),
                () -> Integer.toString(handIn.submit(locked(reference, expectedVersion))));
        return receipt(reference, Integer.parseInt(number));
    }

    /**
     * The receipt of one time that the submission was handed in.
     *
     * @throws NotFound when there is none of the caller's
     */
    @RolesAllowed(Role.VENDOR)
    public Receipt receipt(SubmissionReference reference, int snapshot) {
        var submission = own(submissions.find(reference));
        return submissions
                .snapshot(submission.id(), snapshot)
                .orElseThrow(NotFound::new)
                .receipt(reference, submission.solution());
    }

    /**
     * What was handed in at that time, word for word.
     *
     * @throws NotFound when there is none of the caller's
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionContent snapshot(SubmissionReference reference, int snapshot) {
        var submission = own(submissions.find(reference));
        return submissions
                .snapshot(submission.id(), snapshot)
                .orElseThrow(NotFound::new)
                .content();
    }

    /**
     * Takes a submission back to change it, as long as no moderator has begun.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView pullBack(SubmissionReference reference, long expectedVersion) {
        var submission = locked(reference, expectedVersion);
        return takenBack(submission, submission.pullBack(access.caller().actor(), clock.now()));
    }

    /**
     * Takes a submission back for good.
     *
     * @param reason why, for the record
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED and the like for the reason; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.VENDOR)
    public SubmissionView withdraw(SubmissionReference reference, @Nullable String reason, long expectedVersion) {
        var why = Reason.read(reason);
        var submission = locked(reference, expectedVersion);
        return takenBack(submission, submission.withdraw(why, access.caller().actor(), clock.now()));
    }

    private SubmissionView takenBack(Submission submission, StatusChange change) {
        submissions.add(change);
        submissions.flush();
        events.fire(new SubmissionEvent.TakenBack(submission.reference(), submission.status()));
        return views.view(submission);
    }

    private Submission locked(SubmissionReference reference, long expectedVersion) {
        var submission = locked(reference);
        if (submission.version() != expectedVersion) {
            throw new StaleRevision();
        }
        return submission;
    }

    private Submission locked(SubmissionReference reference) {
        return own(submissions.forUpdate(reference));
    }

    private Submission own(Optional<Submission> found) {
        var submission = found.orElseThrow(NotFound::new);
        access.requireVendorMember(submission.vendor());
        return submission;
    }
}
