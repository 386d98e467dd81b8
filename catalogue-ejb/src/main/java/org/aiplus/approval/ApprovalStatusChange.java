// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One move of a round or of a step: who, when, why. */
@Entity
class ApprovalStatusChange {

    @Id
    private UUID id;

    private UUID roundId;

    private @Nullable UUID stepId;

    private @Nullable String fromStatus;

    private String toStatus;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalStatusChange() {}

    ApprovalStatusChange(
            UUID roundId,
            @Nullable UUID stepId,
            @Nullable String fromStatus,
            String toStatus,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.roundId = roundId;
        this.stepId = stepId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }
}
