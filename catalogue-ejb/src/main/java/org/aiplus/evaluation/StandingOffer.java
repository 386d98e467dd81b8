// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** That a vendor was selected once for assignments of a category and a group, for a time. */
@Entity
class StandingOffer {

    @Id
    private UUID id;

    private UUID vendorId;
    private String category;

    @Enumerated(EnumType.STRING)
    private OfferGroup offerGroup;

    private LocalDate validFrom;
    private LocalDate validTo;
    private String recordedBy;
    private Instant recordedAt;
    private @Nullable String endedBy;
    private @Nullable Instant endedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected StandingOffer() {}

    StandingOffer(UUID vendorId, NewStandingOffer offer, String by, Instant at) {
        this.id = Ids.next();
        this.vendorId = vendorId;
        this.category = offer.category();
        this.offerGroup = offer.group();
        this.validFrom = offer.validFrom();
        this.validTo = offer.validTo();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /**
     * Ends before its time.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    void end(String by, Instant at) {
        if (endedAt != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.endedBy = by;
        this.endedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID vendorId() {
        return vendorId;
    }
}
