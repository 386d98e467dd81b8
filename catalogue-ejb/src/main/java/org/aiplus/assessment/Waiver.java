// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Somebody with the authority to do so lets a failed gate or a floor that was missed pass, until a day. Never changed. */
@Entity(name = "AssessmentWaiver")
@Table(name = "assessment_waiver")
class Waiver {

    @Id
    private UUID id;

    private UUID assessmentId;

    private String target;

    private String authority;

    private String reason;

    private LocalDate until;

    private String grantedBy;

    private Instant grantedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Waiver() {}

    Waiver(UUID assessmentId, NewWaiver.Checked checked, String by, Instant at) {
        this.id = Ids.next();
        this.assessmentId = assessmentId;
        this.target = checked.target();
        this.authority = checked.authority();
        this.reason = checked.reason();
        this.until = checked.until();
        this.grantedBy = by;
        this.grantedAt = at;
    }

    UUID assessment() {
        return assessmentId;
    }

    String target() {
        return target;
    }

    LocalDate until() {
        return until;
    }

    WaiverView view() {
        return new WaiverView(target, authority, reason, until, grantedBy, grantedAt);
    }
}
