// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a revision: who, when, why. */
@Entity
@Table(name = "solution_revision_status_change")
class RevisionStatusChange {

    @Id
    private UUID id;

    private UUID revisionId;

    @Enumerated(EnumType.STRING)
    private @Nullable RevisionStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private RevisionStatus toStatus;

    private String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected RevisionStatusChange() {}

    RevisionStatusChange(
            UUID revisionId,
            @Nullable RevisionStatus fromStatus,
            RevisionStatus toStatus,
            String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.revisionId = revisionId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }
}
