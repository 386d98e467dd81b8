// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a need: who, when, why. */
@Entity
class NeedStatusChange {

    @Id
    private UUID id;

    private UUID needId;

    @Enumerated(EnumType.STRING)
    private @Nullable NeedStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private NeedStatus toStatus;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected NeedStatusChange() {}

    NeedStatusChange(
            UUID needId,
            @Nullable NeedStatus fromStatus,
            NeedStatus toStatus,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.needId = needId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    NeedView.Step step(Map<String, String> names) {
        return new NeedView.Step(fromStatus, toStatus, reason, names.get(actor), at);
    }

    String actor() {
        return actor;
    }
}
