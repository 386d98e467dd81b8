// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What a vendor writes for an evaluation, and which of what it has handed in counts. */
@Entity
class Bid {

    @Id
    private UUID id;

    private UUID evaluationId;
    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private BidStatus status;

    private String content;
    private byte @Nullable [] sealedPrice;
    private @Nullable UUID submissionId;
    private int submissions;
    private @Nullable String letter;
    private String openedBy;
    private Instant openedAt;
    private String savedBy;
    private Instant savedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Bid() {}

    Bid(UUID evaluationId, UUID vendorId, BidContent content, String by, Instant at) {
        this.id = Ids.next();
        this.evaluationId = evaluationId;
        this.vendorId = vendorId;
        this.status = BidStatus.DRAFT;
        this.content = StoredRecords.format(content);
        this.openedBy = by;
        this.openedAt = at;
        this.savedBy = by;
        this.savedAt = at;
    }

    BidStatusChange opened() {
        return new BidStatusChange(this, null, status, openedBy, openedAt);
    }

    /** Replaces what is written; what was handed in stays as it is. */
    void save(BidContent said, String by, Instant at) {
        this.content = StoredRecords.format(said);
        this.savedBy = by;
        this.savedAt = at;
    }

    /** Replaces the sealed price. */
    void seal(byte[] ciphertext, String by, Instant at) {
        this.sealedPrice = ciphertext.clone();
        this.savedBy = by;
        this.savedAt = at;
    }

    /** Hands in what is written. */
    BidStatusChange submit(BidSubmission submission, String by, Instant at) {
        var change = moveTo(BidStatus.SUBMITTED, by, at);
        this.submissionId = submission.id();
        this.submissions++;
        return change;
    }

    /** Takes back what was handed in. */
    BidStatusChange withdraw(String by, Instant at) {
        var change = moveTo(BidStatus.WITHDRAWN, by, at);
        this.submissionId = null;
        return change;
    }

    private BidStatusChange moveTo(BidStatus next, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new BidStatusChange(this, status, next, by, at);
        this.status = next;
        this.savedBy = by;
        this.savedAt = at;
        return change;
    }

    /** By which the panel calls it from now on. */
    void call(String name) {
        this.letter = name;
    }

    UUID id() {
        return id;
    }

    UUID evaluationId() {
        return evaluationId;
    }

    UUID vendorId() {
        return vendorId;
    }

    BidStatus status() {
        return status;
    }

    BidContent content() {
        return StoredRecords.read(content, BidContent.class);
    }

    /** SHA-256 of the sealed price of the draft, hexadecimal; {@code null} without one. */
    @Nullable
    String priceHash() {
        return sealedPrice == null ? null : HexFormat.of().formatHex(BidSubmission.sha256(sealedPrice));
    }

    /** The sealed price of the draft; a copy. */
    byte @Nullable [] sealedPrice() {
        return sealedPrice == null ? null : sealedPrice.clone();
    }

    @Nullable
    UUID submissionId() {
        return submissionId;
    }

    int submissions() {
        return submissions;
    }

    @Nullable
    String letter() {
        return letter;
    }

    Instant savedAt() {
        return savedAt;
    }

    /** Grows with each change, from 1: a reader who has seen nothing written yet has read version 0. */
    long version() {
        return version + 1;
    }
}
