// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of an impact assessment: who, when, why. */
@Entity
class ImpactStatusChange {

    @Id
    private UUID id;

    private UUID assessmentId;

    @Enumerated(EnumType.STRING)
    private @Nullable ImpactStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private ImpactStatus toStatus;

    @Enumerated(EnumType.STRING)
    private Checkpoint checkpoint;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ImpactStatusChange() {}

    ImpactStatusChange(
            UUID assessmentId,
            @Nullable ImpactStatus fromStatus,
            ImpactStatus toStatus,
            Checkpoint checkpoint,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.checkpoint = checkpoint;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }
}
