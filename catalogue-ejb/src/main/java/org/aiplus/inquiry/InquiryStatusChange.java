// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of an inquiry: who and when. */
@Entity
class InquiryStatusChange {

    @Id
    private UUID id;

    private UUID inquiryId;
    private UUID evaluationId;
    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private @Nullable InquiryStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private InquiryStatus toStatus;

    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected InquiryStatusChange() {}

    InquiryStatusChange(
            Inquiry inquiry, @Nullable InquiryStatus fromStatus, InquiryStatus toStatus, String actor, Instant at) {
        this.id = Ids.next();
        this.inquiryId = inquiry.id();
        this.evaluationId = inquiry.evaluationId();
        this.vendorId = inquiry.vendorId();
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.actor = actor;
        this.at = at;
    }
}
