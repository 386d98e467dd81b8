// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a calibration exercise: who, when and, where it was asked for, why. */
@Entity
class CalibrationStatusChange {

    @Id
    private UUID id;

    private UUID calibrationId;

    @Enumerated(EnumType.STRING)
    private @Nullable CalibrationStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private CalibrationStatus toStatus;

    private @Nullable String reason;
    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected CalibrationStatusChange() {}

    CalibrationStatusChange(
            UUID calibrationId,
            @Nullable CalibrationStatus from,
            CalibrationStatus to,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.calibrationId = calibrationId;
        this.fromStatus = from;
        this.toStatus = to;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    UUID calibrationId() {
        return calibrationId;
    }

    CalibrationStatus toStatus() {
        return toStatus;
    }

    @Nullable
    String reason() {
        return reason;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }
}
