// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a pilot charter: who, when, why. */
@Entity
class PilotStatusChange {

    @Id
    private UUID id;

    private UUID charterId;

    @Enumerated(EnumType.STRING)
    private @Nullable PilotStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private PilotStatus toStatus;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotStatusChange() {}

    PilotStatusChange(
            UUID charterId,
            @Nullable PilotStatus fromStatus,
            PilotStatus toStatus,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.charterId = charterId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }
}
