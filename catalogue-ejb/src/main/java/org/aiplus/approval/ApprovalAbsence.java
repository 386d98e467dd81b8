// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That somebody is away for some days, and who decides meanwhile. */
@Entity
class ApprovalAbsence {

    @Id
    private UUID id;

    private String person;

    private String deputy;

    private LocalDate fromDay;

    private LocalDate toDay;

    private Instant madeAt;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalAbsence() {}

    ApprovalAbsence(String person, String deputy, LocalDate from, LocalDate to, Instant at) {
        this.id = Ids.next();
        this.person = person;
        this.deputy = deputy;
        this.fromDay = from;
        this.toDay = to;
        this.madeAt = at;
    }

    /**
     * The person is back.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended already
     */
    void end(Instant at) {
        if (endedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.endedAt = at;
    }

    UUID id() {
        return id;
    }

    String person() {
        return person;
    }

    String deputy() {
        return deputy;
    }

    LocalDate from() {
        return fromDay;
    }

    LocalDate to() {
        return toDay;
    }

    long version() {
        return version;
    }
}
