// SPDX-License-Identifier: Apache-2.0
package org.aiplus.declaration;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What a vendor declared at one time, under one version of the content. The rules judge it at once; where they ask for
 * a look, a procurement officer judges it, once. It holds until its end or until the vendor declares anew, and stays
 * readable afterwards.
 */
@Entity
class VendorDeclaration {

    @Id
    private UUID id;

    private UUID vendorId;

    private String code;

    private String contentVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    private String answers;

    @Enumerated(EnumType.STRING)
    private DeclarationOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private String reasons;

    private String madeBy;

    private Instant madeAt;

    private Instant validUntil;

    private @Nullable Instant replacedAt;

    private @Nullable String reviewedBy;

    private @Nullable Instant reviewedAt;

    private @Nullable String reviewReason;

    private @Nullable Instant remindedAt;

    private @Nullable Instant expiryToldAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected VendorDeclaration() {}

    private VendorDeclaration(UUID vendor, Declaration content, Map<String, String> answers, String by, Instant at) {
        var judgement = content.judge(answers);
        this.id = Ids.next();
        this.vendorId = vendor;
        this.code = content.code();
        this.contentVersion = content.version();
        this.answers = AnswerMap.format(answers);
        this.outcome = judgement.outcome();
        this.reasons = StoredJson.format(judgement.reasons());
        this.madeBy = by;
        this.madeAt = at;
        this.validUntil = at.plus(content.validity());
    }

    /** A declaration that the rules of its content have judged. */
    static VendorDeclaration made(
            UUID vendor, Declaration content, Map<String, String> answers, String by, Instant at) {
        return new VendorDeclaration(vendor, content, answers, by, at);
    }

    /** A newer one takes its place. */
    void replace(Instant at) {
        this.replacedAt = at;
    }

    /**
     * An officer judges what the rules leave open.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when nothing is open; UNKNOWN_CODE for REVIEW
     */
    void review(DeclarationOutcome found, String reason, String by, Instant at) {
        if (outcome != DeclarationOutcome.REVIEW || reviewedAt != null || replacedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (found == DeclarationOutcome.REVIEW) {
            throw new RuleViolation(ProblemCode.UNKNOWN_CODE);
        }
        this.outcome = found;
        this.reviewedBy = by;
        this.reviewedAt = at;
        this.reviewReason = reason;
    }

    /**
     * Lets it end earlier because a newer version of the content is in force.
     *
     * @return whether anything changed
     */
    boolean endBy(Instant end) {
        if (!end.isBefore(validUntil)) {
            return false;
        }
        this.validUntil = end;
        return true;
    }

    void reminded(Instant at) {
        this.remindedAt = at;
    }

    void expiryTold(Instant at) {
        this.expiryToldAt = at;
    }

    boolean wasReminded() {
        return remindedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID vendorId() {
        return vendorId;
    }

    String code() {
        return code;
    }

    String contentVersion() {
        return contentVersion;
    }

    DeclarationOutcome outcome() {
        return outcome;
    }

    Instant validUntil() {
        return validUntil;
    }

    VendorDeclarationView view(Declaration content, Instant now) {
        return new VendorDeclarationView(
                content,
                new VendorDeclarationView.Made(
                        id,
                        contentVersion,
                        AnswerMap.parse(answers),
                        outcome,
                        StoredJson.codes(reasons),
                        madeAt,
                        validUntil,
                        !validUntil.isAfter(now),
                        reviewReason));
    }
}
