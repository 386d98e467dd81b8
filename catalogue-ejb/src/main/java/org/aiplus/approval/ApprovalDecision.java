// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What one person decided in a step, in the own name or for somebody else. */
@Entity
class ApprovalDecision {

    @Id
    private UUID id;

    private UUID roundId;

    private UUID stepId;

    private String actor;

    private @Nullable String principal;

    @Enumerated(EnumType.STRING)
    private DecisionOutcome outcome;

    private @Nullable String remark;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalDecision() {}

    ApprovalDecision(
            ApprovalRound round,
            ApprovalStep step,
            Authority authority,
            DecisionOutcome outcome,
            @Nullable String remark,
            Instant at) {
        this.id = Ids.next();
        this.roundId = round.id();
        this.stepId = step.id();
        this.actor = authority.actor();
        this.principal = authority.principal();
        this.outcome = outcome;
        this.remark = remark;
        this.at = at;
    }

    /** Whether this person has decided or somebody has for them. */
    boolean by(String subject) {
        return subject.equals(actor) || subject.equals(principal);
    }

    UUID stepId() {
        return stepId;
    }

    String actor() {
        return actor;
    }

    @Nullable
    String principal() {
        return principal;
    }

    DecisionOutcome outcome() {
        return outcome;
    }

    @Nullable
    String remark() {
        return remark;
    }

    Instant at() {
        return at;
    }
}
