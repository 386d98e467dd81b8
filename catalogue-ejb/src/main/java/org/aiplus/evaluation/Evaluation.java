// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

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
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation. Officers write it as a draft; when they publish it, what it says is fixed with a hash, and from then on only
 * its state moves, by the one table, and its closing time may be put off while bids are open.
 */
@Entity
class Evaluation {

    @Id
    private UUID id;

    private String reference;
    private String departmentCode;
    private String title;
    private String language;
    private String content;
    private @Nullable String useCase;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status;

    private @Nullable Instant closesAt;
    private @Nullable String frozen;
    private byte @Nullable [] frozenHash;
    private String openedBy;
    private Instant openedAt;
    private String savedBy;
    private Instant savedAt;
    private @Nullable String publishedBy;
    private @Nullable Instant publishedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    Evaluation(EvaluationReference reference, String department, EvaluationContent content, String by, Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.departmentCode = department;
        this.title = content.title();
        this.language = content.language().name();
        this.content = StoredRecords.format(content);
        this.status = EvaluationStatus.DRAFT;
        this.openedBy = by;
        this.openedAt = at;
        this.savedBy = by;
        this.savedAt = at;
    }

    /** It is held for this use of AI. */
    void holdFor(String reference) {
        this.useCase = reference;
    }

    EvaluationStatusChange opened() {
        return new EvaluationStatusChange(id, null, status, null, openedBy, openedAt);
    }

    /**
     * Replaces what the draft says.
     *
     * @throws RuleViolation EVALUATION_FROZEN once it was published
     */
    void save(EvaluationContent said, String by, Instant at) {
        requireDraft();
        this.title = said.title();
        this.language = said.language().name();
        this.content = StoredRecords.format(said);
        this.closesAt = said.closesAt();
        this.savedBy = by;
        this.savedAt = at;
    }

    /** Refuses with EVALUATION_FROZEN once it was published. */
    void requireDraft() {
        if (status != EvaluationStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.EVALUATION_FROZEN);
        }
    }

    /** Fixes everything; from here on bids come in. */
    EvaluationStatusChange publish(String document, byte[] hash, String by, Instant at) {
        var change = moveTo(EvaluationStatus.PUBLISHED, null, by, at);
        this.frozen = document;
        this.frozenHash = hash.clone();
        this.publishedBy = by;
        this.publishedAt = at;
        return change;
    }

    /**
     * Puts the closing time off.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless bids are open; DATES_OUT_OF_ORDER for an earlier time
     */
    void putOff(Instant later) {
        if (status != EvaluationStatus.PUBLISHED || closesAt == null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (!later.isAfter(closesAt)) {
            throw new RuleViolation(ProblemCode.DATES_OUT_OF_ORDER);
        }
        this.closesAt = later;
    }

    /** Notes that something that belongs to it has changed, so that its version moves on. */
    void touched(String by, Instant at) {
        this.savedBy = by;
        this.savedAt = at;
    }

    /** The one place in which the status changes. */
    EvaluationStatusChange moveTo(EvaluationStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new EvaluationStatusChange(id, status, next, reason, by, at);
        this.status = next;
        this.savedBy = by;
        this.savedAt = at;
        return change;
    }

    /** Whether bids are taken at this moment. */
    boolean takesBids(Instant now) {
        return status == EvaluationStatus.PUBLISHED && closesAt != null && now.isBefore(closesAt);
    }

    UUID id() {
        return id;
    }

    EvaluationReference reference() {
        return new EvaluationReference(reference);
    }

    String department() {
        return departmentCode;
    }

    String title() {
        return title;
    }

    Language language() {
        return Language.valueOf(language);
    }

    EvaluationContent content() {
        return StoredRecords.read(content, EvaluationContent.class);
    }

    /** Reference of the use of AI for which it is held, {@code null} for none. */
    @Nullable
    String useCase() {
        return useCase;
    }

    EvaluationStatus status() {
        return status;
    }

    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    @Nullable
    String frozen() {
        return frozen;
    }

    /** SHA-256 of what was published, hexadecimal; {@code null} for a draft. */
    @Nullable
    String hash() {
        return frozenHash == null ? null : HexFormat.of().formatHex(frozenHash);
    }

    /** Who answers for it: the officer who has published it, or else opened it. */
    String officer() {
        var publisher = publishedBy;
        return publisher == null ? openedBy : publisher;
    }

    String openedBy() {
        return openedBy;
    }

    Instant savedAt() {
        return savedAt;
    }

    @Nullable
    String publishedBy() {
        return publishedBy;
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    long version() {
        return version;
    }
}
