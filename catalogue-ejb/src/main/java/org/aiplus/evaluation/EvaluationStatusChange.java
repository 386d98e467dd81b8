// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of an evaluation: who, when, why. */
@Entity
class EvaluationStatusChange {

    @Id
    private UUID id;

    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private @Nullable EvaluationStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus toStatus;

    private @Nullable String reason;
    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected EvaluationStatusChange() {}

    EvaluationStatusChange(
            UUID evaluationId,
            @Nullable EvaluationStatus fromStatus,
            EvaluationStatus toStatus,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    EvaluationView.Step view() {
        return new EvaluationView.Step(toStatus, reason, actor, at);
    }
}
