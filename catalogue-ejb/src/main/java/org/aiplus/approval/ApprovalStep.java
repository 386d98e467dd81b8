// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A step of a round: people of one role decide, by a due time. */
@Entity
class ApprovalStep {

    @Id
    private UUID id;

    private UUID roundId;

    private int stage;

    private int position;

    private String code;

    private String role;

    private @Nullable String departmentCode;

    private @Nullable String heldPosition;

    @Enumerated(EnumType.STRING)
    private StepMode mode;

    private int needed;

    private int serviceDays;

    private String escalationRole;

    private String seats = "";

    @Enumerated(EnumType.STRING)
    private StepStatus status;

    private @Nullable Instant openedAt;

    private @Nullable Instant due;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalStep() {}

    ApprovalStep(ApprovalRound round, int stage, int position, ApprovalPolicy.Step wanted) {
        this.id = Ids.next();
        this.roundId = round.id();
        this.stage = stage;
        this.position = position;
        this.code = wanted.code();
        this.role = wanted.role();
        this.departmentCode = wanted.department() ? round.department() : null;
        this.heldPosition = wanted.position();
        this.mode = wanted.mode();
        this.needed = wanted.count();
        this.serviceDays = wanted.serviceDays();
        this.escalationRole = wanted.escalation();
        this.status = StepStatus.WAITING;
    }

    /**
     * People can decide from now on.
     *
     * @param holders who holds the role and has not made the subject; in the mode {@link StepMode#ALL} each must approve
     */
    ApprovalStatusChange open(Collection<String> holders, String by, Instant at) {
        var change = moveTo(StepStatus.OPEN, null, by, at);
        if (mode == StepMode.ALL) {
            this.seats = People.joined(holders);
            this.needed = Math.max(1, holders.size());
        }
        this.openedAt = at;
        this.due = at.plus(serviceDays, ChronoUnit.DAYS);
        return change;
    }

    /** The one place in which the status changes. */
    ApprovalStatusChange moveTo(StepStatus next, @Nullable String why, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new ApprovalStatusChange(roundId, id, status.name(), next.name(), why, by, at);
        this.status = next;
        return change;
    }

    /** Whether it is past its due time and nobody else was told. */
    boolean late(Instant now) {
        return status == StepStatus.OPEN && due != null && due.isBefore(now);
    }

    UUID id() {
        return id;
    }

    int stage() {
        return stage;
    }

    String code() {
        return code;
    }

    String role() {
        return role;
    }

    @Nullable
    String department() {
        return departmentCode;
    }

    /** Code of the position in which it is signed, {@code null} for none. */
    @Nullable
    String heldPosition() {
        return heldPosition;
    }

    StepMode mode() {
        return mode;
    }

    int needed() {
        return needed;
    }

    String escalationRole() {
        return escalationRole;
    }

    /** In the mode {@link StepMode#ALL} those who must approve, otherwise nobody. */
    Set<String> seats() {
        return People.split(seats);
    }

    StepStatus status() {
        return status;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant due() {
        return due;
    }
}
