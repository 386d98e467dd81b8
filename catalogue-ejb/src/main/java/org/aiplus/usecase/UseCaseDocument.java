// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

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

/** A link to a paper that belongs to a use. One that was removed stays in the record. */
@Entity
class UseCaseDocument {

    @Id
    private UUID id;

    private UUID useCaseId;

    private String kind;

    private String title;

    private String address;

    private @Nullable LocalDate validUntil;

    private Instant addedAt;

    private String addedBy;

    private @Nullable Instant removedAt;

    private @Nullable String removedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected UseCaseDocument() {}

    UseCaseDocument(UUID useCaseId, NewDocument document, String by, Instant at) {
        this.id = Ids.next();
        this.useCaseId = useCaseId;
        this.kind = document.kind();
        this.title = document.title();
        this.address = document.address();
        this.validUntil = document.validUntil();
        this.addedAt = at;
        this.addedBy = by;
    }

    /**
     * Takes it away.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when somebody has done so before
     */
    void remove(String by, Instant at) {
        if (removedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.removedAt = at;
        this.removedBy = by;
    }

    UUID id() {
        return id;
    }

    NewDocument content() {
        return new NewDocument(kind, title, address, validUntil);
    }

    Instant addedAt() {
        return addedAt;
    }

    String addedBy() {
        return addedBy;
    }

    boolean removed() {
        return removedAt != null;
    }
}
