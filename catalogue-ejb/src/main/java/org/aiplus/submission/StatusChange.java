// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.identity.Doer;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a submission: who, when, why. */
@Entity(name = "SubmissionStatusChange")
@Table(name = "submission_status_change")
class StatusChange {

    @Id
    private UUID id;

    private UUID submissionId;

    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private @Nullable SubmissionStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private SubmissionStatus toStatus;

    private @Nullable String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StatusChange() {}

    StatusChange(
            UUID submissionId,
            UUID vendorId,
            @Nullable SubmissionStatus fromStatus,
            SubmissionStatus toStatus,
            @Nullable String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.submissionId = submissionId;
        this.vendorId = vendorId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    String actor() {
        return actor;
    }

    HistoryLine line(Doer doer) {
        return new HistoryLine(fromStatus, toStatus, reason, doer, at);
    }
}
