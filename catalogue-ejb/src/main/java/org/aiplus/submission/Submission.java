// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * One attempt of a vendor to have something published about a solution. The vendor writes a draft and submits it; every
 * submission leaves an immutable snapshot. A moderator takes it into review, asks, and recommends; a second administrator
 * approves, and it becomes the published revision. Until then the vendor may pull it back or withdraw it.
 */
@Entity
class Submission {

    @Id
    private UUID id;

    private String reference;

    private UUID vendorId;

    private String solution;

    private @Nullable Integer baseRevision;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus status;

    private Instant since;

    private @Nullable Instant due;

    private String questionSetVersion;

    private @Nullable String name;

    private String content;

    private String notCopied;

    private Instant openedAt;

    private String openedBy;

    private Instant savedAt;

    private String savedBy;

    private int snapshots;

    @Embedded
    private Review review = new Review();

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    private Submission(SubmissionReference reference, Opening opening, String by, Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.vendorId = opening.vendor();
        this.solution = opening.solution();
        this.baseRevision = opening.baseRevision();
        this.status = SubmissionStatus.DRAFT;
        this.since = at;
        this.notCopied = StoredJson.format(opening.notCopied());
        this.openedAt = at;
        this.openedBy = by;
        this.savedAt = at;
        this.savedBy = by;
        this.content = "";
        this.questionSetVersion = "";
        keep(opening.content());
    }

    /**
     * What a draft starts from.
     *
     * @param solution reference of the solution that it is about
     * @param baseRevision number of the published revision that it replaces, {@code null} for the first
     * @param notCopied fields that were left out of what was copied
     */
    record Opening(
            UUID vendor,
            String solution,
            @Nullable Integer baseRevision,
            SubmissionContent content,
            List<String> notCopied) {}

    /** A new draft. */
    static Submission draft(SubmissionReference reference, Opening opening, String by, Instant at) {
        return new Submission(reference, opening, by, at);
    }

    /** The row of history with which a draft begins. */
    StatusChange opened() {
        return new StatusChange(id, vendorId, null, status, null, openedBy, openedAt);
    }

    /**
     * Replaces the content of a draft.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when the vendor does not hold it
     */
    void save(SubmissionContent newContent, String by, Instant at) {
        requireEditable();
        keep(newContent);
        this.savedAt = at;
        this.savedBy = by;
    }

    private void keep(SubmissionContent newContent) {
        var newName = newContent.field("/name");
        this.name = newName == null ? null : StoredJson.format(newName);
        this.questionSetVersion = newContent.questionSetVersion();
        this.content = newContent.json();
    }

    /** Refuses with TRANSITION_NOT_ALLOWED when the vendor cannot change the answers now. */
    void requireEditable() {
        if (!status.editable()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Hands the content in; the next snapshot has the number {@link #snapshots()}. */
    StatusChange submit(String by, Instant at, @Nullable Instant answerDue) {
        var change = moveTo(SubmissionStatus.SUBMITTED, null, by, at, answerDue);
        this.snapshots++;
        return change;
    }

    /** A moderator begins to check it. */
    StatusChange take(String by, Instant at, @Nullable Instant answerDue) {
        var change = moveTo(SubmissionStatus.IN_REVIEW, null, by, at, answerDue);
        review.begin(by);
        return change;
    }

    /** A moderator asks the vendor; the clock of the review stands still until everything is answered. */
    void ask(Instant at, @Nullable Instant answerDue) {
        requireReview(!review.recommended());
        review.ask(at, due);
        this.due = answerDue;
    }

    /** The vendor has answered one question; after the last the review has as much time as it had. */
    void answered(Instant at) {
        requireReview(review.paused());
        this.due = review.answered(at, due);
    }

    /** Back to the vendor with wishes. */
    StatusChange requestChanges(String by, Instant at, @Nullable Instant answerDue) {
        var change = moveTo(SubmissionStatus.CHANGES_REQUESTED, null, by, at, answerDue);
        review.end();
        return change;
    }

    /** A moderator finds it right; another administrator decides. */
    void recommend(String by, Instant at, @Nullable Instant answerDue) {
        requireReview(!review.recommended() && !review.paused());
        review.recommend(by, at);
        this.due = answerDue;
    }

    /** The second administrator does not agree; the review goes on. */
    void returnToReview(Instant at, @Nullable Instant answerDue) {
        requireReview(review.recommended());
        review.goOn();
        this.due = answerDue;
    }

    /**
     * A second administrator agrees.
     *
     * @throws RuleViolation SECOND_PERSON_NEEDED when it is the one who recommends
     */
    StatusChange approve(String by, Instant at) {
        requireReview(review.recommended());
        if (by.equals(review.recommendedBy())) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        return moveTo(SubmissionStatus.APPROVED, null, by, at, null);
    }

    /** It has become the published revision of this number. */
    StatusChange published(int revision, String by, Instant at) {
        return moveTo(SubmissionStatus.PUBLISHED, "revision " + revision, by, at, null);
    }

    /** Refused. */
    StatusChange reject(String reason, String by, Instant at) {
        var change = moveTo(SubmissionStatus.REJECTED, reason, by, at, null);
        review.end();
        return change;
    }

    private void requireReview(boolean alsoNeeded) {
        if (status != SubmissionStatus.IN_REVIEW || !alsoNeeded) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Takes it back to change it, as long as no moderator has begun. */
    StatusChange pullBack(String by, Instant at) {
        return moveTo(SubmissionStatus.DRAFT, null, by, at, null);
    }

    /** Takes it back for good. */
    StatusChange withdraw(String reason, String by, Instant at) {
        var change = moveTo(SubmissionStatus.WITHDRAWN, reason, by, at, null);
        review.end();
        return change;
    }

    /** The one place in which the status changes. */
    StatusChange moveTo(
            SubmissionStatus next, @Nullable String reason, String by, Instant at, @Nullable Instant nextDue) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new StatusChange(id, vendorId, status, next, reason, by, at);
        this.status = next;
        this.since = at;
        this.due = nextDue;
        return change;
    }

    /** What has to happen next. */
    Step step() {
        return switch (status) {
            case DRAFT -> Step.COMPLETE_AND_SUBMIT;
            case SUBMITTED -> Step.TAKE_INTO_REVIEW;
            case IN_REVIEW ->
                review.paused() ? Step.ANSWER_CLARIFICATION : review.recommended() ? Step.APPROVE : Step.REVIEW;
            case CHANGES_REQUESTED -> Step.CHANGE_AND_RESUBMIT;
            case APPROVED, PUBLISHED, WITHDRAWN, REJECTED -> Step.NONE;
        };
    }

    /** Where it stands, for everybody who may see it. */
    Stage stage() {
        return new Stage(status, since, step(), due);
    }

    UUID id() {
        return id;
    }

    SubmissionReference reference() {
        return new SubmissionReference(reference);
    }

    UUID vendor() {
        return vendorId;
    }

    String solution() {
        return solution;
    }

    @Nullable
    Integer baseRevision() {
        return baseRevision;
    }

    SubmissionStatus status() {
        return status;
    }

    @Nullable
    Instant due() {
        return due;
    }

    String questionSetVersion() {
        return questionSetVersion;
    }

    SubmissionContent content() {
        return SubmissionContent.stored(content);
    }

    /** The name in the draft as JSON, {@code null} as long as it has none. */
    @Nullable
    String name() {
        return name;
    }

    List<String> notCopied() {
        return StoredJson.codes(notCopied);
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }

    @Nullable
    String reviewer() {
        return review.reviewer();
    }

    @Nullable
    String recommendedBy() {
        return review.recommendedBy();
    }

    int snapshots() {
        return snapshots;
    }

    long version() {
        return version;
    }
}
