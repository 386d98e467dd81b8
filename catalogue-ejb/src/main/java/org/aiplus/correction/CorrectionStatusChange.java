// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.identity.Doer;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a correction request: who, when, from where to where. */
@Entity
class CorrectionStatusChange {

    @Id
    private UUID id;

    private UUID correctionId;

    private @Nullable UUID vendorId;

    @Enumerated(EnumType.STRING)
    private @Nullable CorrectionStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private CorrectionStatus toStatus;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CorrectionStatusChange() {}

    CorrectionStatusChange(
            UUID correctionId,
            @Nullable UUID vendorId,
            @Nullable CorrectionStatus fromStatus,
            CorrectionStatus toStatus,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.correctionId = correctionId;
        this.vendorId = vendorId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.actor = actor;
        this.at = at;
    }

    String actor() {
        return actor;
    }

    CorrectionStep step(Doer doer) {
        return new CorrectionStep(fromStatus, toStatus, doer, at);
    }
}
