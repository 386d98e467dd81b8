// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That somebody asks for a decision at a gate or for a move without one, which others sign. */
@Entity
class UseCaseRequest {

    @Id
    private UUID id;

    private UUID useCaseId;

    private @Nullable String gate;

    private String gatesVersion;

    private String decision;

    /** {@code GATE} for a decision at a gate, otherwise how it would move. */
    private String kind;

    @Enumerated(EnumType.STRING)
    private UseCaseStage target;

    private String reason;

    private String facts;

    private String approval;

    @Enumerated(EnumType.STRING)
    private UseCaseRequestStatus status;

    private @Nullable String answer;

    private Instant askedAt;

    private String askedBy;

    private @Nullable Instant closedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCaseRequest() {}

    /**
     * Asks.
     *
     * @param facts how the requirements stood, frozen as JSON
     * @param approval reference of the round in which it is signed
     */
    UseCaseRequest(UUID useCaseId, WantedMove wanted, String facts, String approval, String by, Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.gate = wanted.gate();
        this.gatesVersion = wanted.gatesVersion();
        this.decision = wanted.decision();
        this.kind = wanted.gate() == null ? wanted.decision() : UseCaseMoveKind.GATE.name();
        this.target = wanted.target();
        this.reason = wanted.reason();
        this.facts = facts;
        this.approval = approval;
        this.status = UseCaseRequestStatus.OPEN;
        this.askedAt = at;
        this.askedBy = by;
    }

    void signed(Instant at) {
        moveTo(UseCaseRequestStatus.SIGNED, null, at);
    }

    void returned(String why, Instant at) {
        moveTo(UseCaseRequestStatus.RETURNED, why, at);
    }

    void withdrawn(Instant at) {
        moveTo(UseCaseRequestStatus.WITHDRAWN, null, at);
    }

    private void moveTo(UseCaseRequestStatus next, @Nullable String why, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = next;
        this.answer = why;
        this.closedAt = at;
    }

    UUID id() {
        return id;
    }

    WantedMove wanted() {
        return new WantedMove(gate, gatesVersion, decision, target, reason);
    }

    String facts() {
        return facts;
    }

    String approval() {
        return approval;
    }

    UseCaseRequestStatus status() {
        return status;
    }

    @Nullable
    String answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    String askedBy() {
        return askedBy;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }
}
