// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.aiplus.identity.Doer;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One step in the life of a vendor: who, when, why. */
@Entity
class VendorStatusChange {

    @Id
    private UUID id;

    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private @Nullable VendorStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private VendorStatus toStatus;

    private String reason;

    private String actor;

    private Instant at;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected VendorStatusChange() {}

    VendorStatusChange(
            UUID vendorId,
            @Nullable VendorStatus fromStatus,
            VendorStatus toStatus,
            String reason,
            String actor,
            Instant at) {
        this.id = Ids.next();
        this.vendorId = vendorId;
        this.fromStatus = fromStatus;
        this.toStatus = toStatus;
        this.reason = reason;
        this.actor = actor;
        this.at = at;
    }

    String actor() {
        return actor;
    }

    VendorHistoryView view(Doer doer) {
        return new VendorHistoryView(toStatus, reason, doer, at);
    }
}
