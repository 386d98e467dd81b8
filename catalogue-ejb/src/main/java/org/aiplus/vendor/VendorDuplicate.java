// SPDX-License-Identifier: Apache-2.0
package org.aiplus.vendor;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * That a vendor looks like another one. The product only finds the signs; whether they are one organisation is decided by
 * a procurement officer, once and with a reason, before the vendor can be verified.
 */
@Entity
class VendorDuplicate {

    @Id
    private UUID id;

    private UUID vendorId;

    private UUID otherVendorId;

    @JdbcTypeCode(SqlTypes.JSON)
    private String signs;

    private Instant foundAt;

    @Enumerated(EnumType.STRING)
    private @Nullable DuplicateDecision decision;

    private @Nullable String reason;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected VendorDuplicate() {}

    private VendorDuplicate(UUID vendor, UUID other, Collection<DuplicateSign> signs, Instant at) {
        this.id = Ids.next();
        this.vendorId = vendor;
        this.otherVendorId = other;
        this.signs = StoredJson.format(signs.stream().map(DuplicateSign::name).toList());
        this.foundAt = at;
    }

    static VendorDuplicate found(UUID vendor, UUID other, Collection<DuplicateSign> signs, Instant at) {
        return new VendorDuplicate(vendor, other, signs, at);
    }

    /** @throws RuleViolation TRANSITION_NOT_ALLOWED when it has been decided */
    void decide(DuplicateDecision found, String why, String by, Instant at) {
        if (decision != null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.decision = found;
        this.reason = why;
        this.decidedBy = by;
        this.decidedAt = at;
    }

    UUID otherVendorId() {
        return otherVendorId;
    }

    /** Whether it stands in the way of verifying the vendor. */
    boolean hinders() {
        return decision != DuplicateDecision.DIFFERENT;
    }

    VendorDuplicateView view(VendorView other) {
        return new VendorDuplicateView(
                id,
                other,
                StoredJson.codes(signs).stream().map(DuplicateSign::valueOf).toList(),
                foundAt,
                decision,
                reason);
    }
}
