// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * How the prices of an evaluation are sealed and opened. It begins when its officers are named, gets its key when the
 * evaluation is published, and ends when two of the officers have opened.
 */
@Entity
class PriceOpening {

    @Id
    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private OpeningStatus status;

    private byte @Nullable [] publicKey;
    private @Nullable Instant sealedAt;
    private @Nullable String firstOfficer;
    private @Nullable String secondOfficer;
    private @Nullable Instant openedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PriceOpening() {}

    PriceOpening(UUID evaluationId) {
        this.evaluationId = evaluationId;
        this.status = OpeningStatus.PREPARING;
    }

    /**
     * The key is there.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when there is one already
     */
    void seal(byte[] key, Instant at) {
        moveTo(OpeningStatus.SEALED);
        this.publicKey = key.clone();
        this.sealedAt = at;
    }

    /**
     * Two officers have opened.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless sealed; SECOND_PERSON_NEEDED for one officer twice
     */
    void open(String first, String second, Instant at) {
        if (first.equals(second)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        moveTo(OpeningStatus.OPENED);
        this.firstOfficer = first;
        this.secondOfficer = second;
        this.openedAt = at;
    }

    /**
     * Lets only those pass who come before there is a key.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    void requirePreparing() {
        if (status != OpeningStatus.PREPARING) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    private void moveTo(OpeningStatus next) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = next;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    OpeningStatus status() {
        return status;
    }

    /** The key by which prices are sealed; there is one unless it is being prepared. */
    byte[] publicKey() {
        return Objects.requireNonNull(publicKey).clone();
    }

    @Nullable
    Instant sealedAt() {
        return sealedAt;
    }

    @Nullable
    String firstOfficer() {
        return firstOfficer;
    }

    @Nullable
    String secondOfficer() {
        return secondOfficer;
    }

    @Nullable
    Instant openedAt() {
        return openedAt;
    }

    long version() {
        return version;
    }
}
