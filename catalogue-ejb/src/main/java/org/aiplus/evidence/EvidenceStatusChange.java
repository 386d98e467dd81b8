// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a piece of evidence: who, when, why. */
@Entity
@Table(name = "evidence_status_change")
class EvidenceStatusChange {

    @Id
    private UUID id;

    private UUID evidenceId;

    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private @Nullable EvidenceStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus toStatus;

    private String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected EvidenceStatusChange() {}

    EvidenceStatusChange(
            UUID evidenceId,
            UUID vendorId,
            @Nullable EvidenceStatus fromStatus,
            EvidenceStatus toStatus,
            String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.evidenceId = evidenceId;
        this.vendorId = vendorId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    StatusChangeView view() {
        return new StatusChangeView(fromStatus, toStatus, reason, at);
    }
}
