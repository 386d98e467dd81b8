// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a listing assessment: who, when, why. */
@Entity
class AssessmentStep {

    @Id
    private UUID id;

    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private @Nullable AssessmentStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus toStatus;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AssessmentStep() {}

    AssessmentStep(
            UUID assessmentId,
            @Nullable AssessmentStatus fromStatus,
            AssessmentStatus toStatus,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    AssessmentStepView view() {
        return new AssessmentStepView(fromStatus, toStatus, reason, actor, at);
    }
}
