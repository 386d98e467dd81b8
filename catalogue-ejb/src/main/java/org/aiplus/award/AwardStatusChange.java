// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of an award: who, when, why. */
@Entity
class AwardStatusChange {

    @Id
    private UUID id;

    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private @Nullable AwardStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private AwardStatus toStatus;

    private @Nullable String reason;
    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected AwardStatusChange() {}

    AwardStatusChange(
            UUID evaluationId,
            @Nullable AwardStatus fromStatus,
            AwardStatus toStatus,
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

    AwardView.Step view(@Nullable String name) {
        return new AwardView.Step(toStatus, reason, name, at);
    }

    AwardRecord.Step record() {
        return new AwardRecord.Step(fromStatus, toStatus, reason, actor, at);
    }

    String actor() {
        return actor;
    }
}
