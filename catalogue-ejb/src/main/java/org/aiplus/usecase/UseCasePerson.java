// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Who has a part in a use, besides the owner who answers for it. */
@Entity
class UseCasePerson {

    @Id
    private UUID id;

    private UUID useCaseId;

    private String person;

    private String part;

    private Instant addedAt;

    private String addedBy;

    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCasePerson() {}

    UseCasePerson(UUID useCaseId, String person, String part, String by, Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.person = person;
        this.part = part;
        this.addedAt = at;
        this.addedBy = by;
    }

    /**
     * The person no longer has the part.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it had ended before
     */
    void end(Instant at) {
        if (endedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.endedAt = at;
    }

    boolean ended() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    String person() {
        return person;
    }

    String part() {
        return part;
    }
}
