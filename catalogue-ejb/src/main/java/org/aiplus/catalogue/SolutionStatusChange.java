// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of what the government has decided about a solution: who, when, why. */
@Entity
class SolutionStatusChange {

    @Id
    private UUID id;

    private UUID solutionId;

    @Enumerated(EnumType.STRING)
    private SolutionStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private SolutionStatus toStatus;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reasons;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SolutionStatusChange() {}

    SolutionStatusChange(
            UUID solutionId,
            SolutionStatus fromStatus,
            SolutionStatus toStatus,
            String reasons,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.solutionId = solutionId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reasons = reasons;
        this.actor = actor;
        this.at = at;
    }

    SolutionStep step() {
        return new SolutionStep(
                fromStatus,
                toStatus,
                StoredJson.codes(reasons).stream().map(StatusReason::valueOf).toList(),
                at);
    }
}
