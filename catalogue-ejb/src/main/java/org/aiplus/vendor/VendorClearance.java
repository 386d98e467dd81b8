// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** How a vendor's declarations were judged, all of them together, and until when that holds. */
@Entity
class VendorClearance {

    @Id
    private UUID vendorId;

    @Enumerated(EnumType.STRING)
    private Clearance outcome;

    private @Nullable Instant validUntil;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected VendorClearance() {}

    private VendorClearance(UUID vendor) {
        this.vendorId = vendor;
        this.outcome = Clearance.INCOMPLETE;
    }

    /** Of a vendor that has declared nothing yet. */
    static VendorClearance of(UUID vendor) {
        return new VendorClearance(vendor);
    }

    void judge(Clearance judged, @Nullable Instant until) {
        this.outcome = judged;
        this.validUntil = until;
    }

    /** What stands against submissions at a time. */
    List<Problem> obstacles(Instant now) {
        var obstacles = new ArrayList<Problem>();
        if (outcome == Clearance.INCOMPLETE) {
            obstacles.add(Problem.of(ProblemCode.DECLARATIONS_INCOMPLETE));
        }
        if (outcome == Clearance.FAIL) {
            obstacles.add(Problem.of(ProblemCode.DECLARATIONS_FAILED));
        }
        if (validUntil != null && !validUntil.isAfter(now)) {
            obstacles.add(Problem.of(ProblemCode.DECLARATIONS_EXPIRED));
        }
        return obstacles;
    }
}
