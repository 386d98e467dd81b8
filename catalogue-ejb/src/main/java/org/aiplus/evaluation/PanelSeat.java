// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A place on the panel of an evaluation, held by one person until it ends. The row stays, and so does who replaced whom. */
@Entity
@Table(name = "evaluation_seat")
class PanelSeat {

    @Id
    private UUID id;

    private UUID evaluationId;
    private String subject;

    @Enumerated(EnumType.STRING)
    private PanelRole role;

    private String division;
    private @Nullable UUID replaces;
    private String appointedBy;
    private Instant appointedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PanelSeat() {}

    PanelSeat(
            UUID evaluationId,
            String subject,
            PanelRole role,
            String division,
            @Nullable UUID replaces,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.subject = subject;
        this.role = role;
        this.division = division;
        this.replaces = replaces;
        this.appointedBy = by;
        this.appointedAt = at;
    }

    /**
     * The person leaves the panel.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when the person has left already
     */
    void end(String reason, String by, Instant at) {
        if (endedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.endReason = reason;
        this.endedBy = by;
        this.endedAt = at;
    }

    boolean held() {
        return endedAt == null;
    }

    UUID id() {
        return id;
    }

    String subject() {
        return subject;
    }

    PanelRole role() {
        return role;
    }

    String division() {
        return division;
    }

    EvaluationView.Seat view(@Nullable String name) {
        return new EvaluationView.Seat(id, subject, name, role, division, replaces, appointedAt, endedAt, endReason);
    }
}
