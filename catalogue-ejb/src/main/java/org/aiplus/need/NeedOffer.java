// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That another department has the same need and would go along; one for each department. */
@Entity
class NeedOffer {

    @Id
    private UUID id;

    private UUID needId;

    private String departmentCode;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String words;

    private String contact;

    @Enumerated(EnumType.STRING)
    private NeedOfferStatus status;

    private @Nullable String reason;

    private Instant offeredAt;

    private String offeredBy;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected NeedOffer() {}

    NeedOffer(UUID needId, String department, NewOffer offer, String by, Instant at) {
        this.id = Ids.next();
        this.needId = needId;
        this.departmentCode = department;
        this.language = offer.language();
        this.words = offer.words();
        this.contact = offer.contact();
        this.status = NeedOfferStatus.OFFERED;
        this.offeredAt = at;
        this.offeredBy = by;
    }

    /**
     * The need's department answers.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has answered already
     */
    void decide(NeedOfferStatus answer, @Nullable String why, String by, Instant at) {
        if (!status.next().contains(answer)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = answer;
        this.reason = why;
        this.decidedAt = at;
        this.decidedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID needId() {
        return needId;
    }

    String department() {
        return departmentCode;
    }

    String offeredBy() {
        return offeredBy;
    }

    NeedView.Offer view(Map<String, String> names) {
        return new NeedView.Offer(
                id,
                departmentCode,
                language,
                words,
                contact,
                status,
                reason,
                names.get(offeredBy),
                offeredAt,
                decidedAt);
    }
}
