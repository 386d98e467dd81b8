// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That somebody signs for a department in a position, as an administrator has named them. */
@Entity
class SigningPosition {

    @Id
    private UUID id;

    private String departmentCode;

    private String position;

    private String person;

    private Instant namedAt;

    private String namedBy;

    private @Nullable Instant endedAt;

    private @Nullable String endedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected SigningPosition() {}

    SigningPosition(String department, String position, String person, String by, Instant at) {
        this.id = Ids.next();
        this.departmentCode = department;
        this.position = position;
        this.person = person;
        this.namedBy = by;
        this.namedAt = at;
    }

    /**
     * The person no longer holds it.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended already
     */
    void end(String by, Instant at) {
        if (endedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.endedAt = at;
        this.endedBy = by;
    }

    UUID id() {
        return id;
    }

    String department() {
        return departmentCode;
    }

    String position() {
        return position;
    }

    String person() {
        return person;
    }

    Instant namedAt() {
        return namedAt;
    }
}
