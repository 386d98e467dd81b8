// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** Whether a department has one thing in place that a pilot or a rollout needs. */
@Entity
class UseCaseReadiness {

    @Id
    private UUID id;

    private UUID useCaseId;

    private String item;

    @Enumerated(EnumType.STRING)
    private ReadinessAnswer answer;

    private String remark;

    private Instant answeredAt;

    private String answeredBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCaseReadiness() {}

    UseCaseReadiness(UUID useCaseId, String item, ReadinessAnswer answer, String remark, String by, Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.item = item;
        this.answer = answer;
        this.remark = remark;
        this.answeredAt = at;
        this.answeredBy = by;
    }

    /** Says something else. */
    void answer(ReadinessAnswer next, String why, String by, Instant at) {
        this.answer = next;
        this.remark = why;
        this.answeredAt = at;
        this.answeredBy = by;
    }

    String item() {
        return item;
    }

    ReadinessAnswer answer() {
        return answer;
    }

    String remark() {
        return remark;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String answeredBy() {
        return answeredBy;
    }
}
