// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;

/** That one person has handed a step over to another until some time. */
@Entity
class ApprovalDelegation {

    @Id
    private UUID id;

    private UUID stepId;

    private String principal;

    private String delegate;

    private Instant until;

    private Instant madeAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ApprovalDelegation() {}

    ApprovalDelegation(UUID stepId, String principal, String delegate, Instant until, Instant at) {
        this.id = Ids.next();
        this.stepId = stepId;
        this.principal = principal;
        this.delegate = delegate;
        this.until = until;
        this.madeAt = at;
    }

    UUID stepId() {
        return stepId;
    }

    String principal() {
        return principal;
    }

    String delegate() {
        return delegate;
    }

    /** The first moment at which it no longer holds. */
    Instant until() {
        return until;
    }

    boolean holds(Instant now) {
        return now.isBefore(until);
    }
}
