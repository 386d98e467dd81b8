// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A step in the life of somebody's marks. */
@Entity
class MarkSheetStatusChange {

    @Id
    private UUID id;

    private UUID sheetId;

    @Enumerated(EnumType.STRING)
    private @Nullable MarkSheetStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private MarkSheetStatus toStatus;

    private @Nullable String reason;
    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected MarkSheetStatusChange() {}

    MarkSheetStatusChange(
            UUID sheetId,
            @Nullable MarkSheetStatus from,
            MarkSheetStatus to,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.sheetId = sheetId;
        this.fromStatus = from;
        this.toStatus = to;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }
}
