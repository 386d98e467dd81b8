// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** All marks of one person in an evaluation: a draft of the person's own until it is handed in. */
@Entity
class MarkSheet {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String marker;

    @Enumerated(EnumType.STRING)
    private MarkSheetStatus status;

    private Instant begunAt;
    private @Nullable Instant submittedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected MarkSheet() {}

    MarkSheet(UUID evaluationId, String marker, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.marker = marker;
        this.status = MarkSheetStatus.DRAFT;
        this.begunAt = at;
    }

    MarkSheetStatusChange begun() {
        return new MarkSheetStatusChange(id, null, status, null, marker, begunAt);
    }

    /**
     * Lets only those pass who write before it is handed in.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    void requireDraft() {
        if (status != MarkSheetStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /**
     * Hands it in.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it is
     */
    MarkSheetStatusChange submit(Instant at) {
        this.submittedAt = at;
        return moveTo(MarkSheetStatus.SUBMITTED, null, marker, at);
    }

    /**
     * Opens it again.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless it is handed in
     */
    MarkSheetStatusChange reopen(String reason, String by, Instant at) {
        this.submittedAt = null;
        return moveTo(MarkSheetStatus.DRAFT, reason, by, at);
    }

    private MarkSheetStatusChange moveTo(MarkSheetStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var from = status;
        this.status = next;
        return new MarkSheetStatusChange(id, from, next, reason, by, at);
    }

    UUID id() {
        return id;
    }

    String marker() {
        return marker;
    }

    MarkSheetStatus status() {
        return status;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    long version() {
        return version;
    }
}
