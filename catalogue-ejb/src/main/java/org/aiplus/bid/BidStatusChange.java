// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a bid: who and when. */
@Entity
class BidStatusChange {

    @Id
    private UUID id;

    private UUID bidId;
    private UUID evaluationId;
    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private @Nullable BidStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private BidStatus toStatus;

    private String actor;
    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected BidStatusChange() {}

    BidStatusChange(Bid bid, @Nullable BidStatus fromStatus, BidStatus toStatus, String actor, Instant at) {
        this.id = Ids.next();
        this.bidId = bid.id();
        this.evaluationId = bid.evaluationId();
        this.vendorId = bid.vendorId();
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.actor = actor;
        this.at = at;
    }
}
