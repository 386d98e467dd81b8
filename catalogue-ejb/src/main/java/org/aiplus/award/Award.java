// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The award of an evaluation, from its first recommendation to a contract. What was recommended and what notice was given of are
 * rows of their own that never change.
 */
@Entity
class Award {

    @Id
    private UUID evaluationId;

    private String reference;

    @Enumerated(EnumType.STRING)
    private AwardStatus status;

    private int recommendations;
    private int notices;
    private String recommendedBy;
    private @Nullable Instant standstillUntil;
    private @Nullable Instant suspendedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    Award(UUID evaluationId, EvaluationReference reference, String by) {
        this.evaluationId = evaluationId;
        this.reference = reference.value();
        this.status = AwardStatus.PROPOSED;
        this.recommendations = 1;
        this.recommendedBy = by;
    }

    AwardStatusChange proposed(Instant at) {
        return new AwardStatusChange(evaluationId, null, status, null, recommendedBy, at);
    }

    /** It is recommended anew. */
    AwardStatusChange proposeAgain(String by, Instant at) {
        var change = moveTo(AwardStatus.PROPOSED, null, by, at);
        this.recommendations++;
        this.recommendedBy = by;
        return change;
    }

    /** Somebody who approves it has sent it back, or an objection was upheld. */
    AwardStatusChange giveBack(String reason, String by, Instant at) {
        var change = moveTo(AwardStatus.RETURNED, reason, by, at);
        this.standstillUntil = null;
        this.suspendedAt = null;
        return change;
    }

    /** It is approved; notice is given, and the standstill runs. */
    AwardStatusChange giveNotice(Duration standstill, String by, Instant at) {
        require(AwardStatus.PROPOSED);
        var change = moveTo(AwardStatus.STANDSTILL, null, by, at);
        this.notices++;
        this.standstillUntil = at.plus(standstill);
        return change;
    }

    /** Whether a bidder may object at this moment: as long as the standstill runs, and while it is held up. */
    boolean takesObjections(Instant now) {
        return status == AwardStatus.OBJECTED
                || status == AwardStatus.STANDSTILL && now.isBefore(Objects.requireNonNull(standstillUntil));
    }

    /** A bidder has objected; the time that is left is kept. */
    AwardStatusChange suspend(String by, Instant at) {
        var change = moveTo(AwardStatus.OBJECTED, null, by, at);
        this.suspendedAt = at;
        return change;
    }

    /** Every objection was dismissed; the time that was left runs on. */
    AwardStatusChange goOn(String by, Instant at) {
        require(AwardStatus.OBJECTED);
        var change = moveTo(AwardStatus.STANDSTILL, null, by, at);
        var held = Duration.between(Objects.requireNonNull(suspendedAt), at);
        this.standstillUntil = Objects.requireNonNull(standstillUntil).plus(held);
        this.suspendedAt = null;
        return change;
    }

    /**
     * The standstill is over.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED before its end
     */
    AwardStatusChange clear(String by, Instant at) {
        if (standstillUntil == null || at.isBefore(standstillUntil)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        return moveTo(AwardStatus.CLEARED, null, by, at);
    }

    AwardStatusChange contract(String by, Instant at) {
        return moveTo(AwardStatus.CONTRACTED, null, by, at);
    }

    AwardStatusChange cancel(String by, Instant at) {
        return moveTo(AwardStatus.CANCELLED, null, by, at);
    }

    /** Two ways lead into the standstill, and each begins somewhere else. */
    private void require(AwardStatus from) {
        if (status != from) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** The one place in which the status changes. */
    private AwardStatusChange moveTo(AwardStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new AwardStatusChange(evaluationId, status, next, reason, by, at);
        this.status = next;
        return change;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    EvaluationReference reference() {
        return new EvaluationReference(reference);
    }

    AwardStatus status() {
        return status;
    }

    int recommendations() {
        return recommendations;
    }

    int notices() {
        return notices;
    }

    String recommendedBy() {
        return recommendedBy;
    }

    @Nullable
    Instant standstillUntil() {
        return standstillUntil;
    }

    /** Grows with each change, from 1: before anything is recommended a reader has read version 0. */
    long version() {
        return version + 1;
    }
}
