// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.Ids;
import org.jspecify.annotations.Nullable;

/** What a contract says from a moment on. Never changed; the database refuses it too. */
@Entity
class ContractChange {

    @Id
    private UUID id;

    private UUID contractId;
    private int number;
    private BigDecimal value;
    private LocalDate endsOn;
    private @Nullable String reason;
    private String changedBy;
    private Instant changedAt;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ContractChange() {}

    ContractChange(
            UUID contractId,
            int number,
            BigDecimal value,
            LocalDate endsOn,
            @Nullable String reason,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.contractId = contractId;
        this.number = number;
        this.value = value;
        this.endsOn = endsOn;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = at;
    }

    /** What the contract says from then on, as canonical JSON; its hash stands in the audit trail. */
    String text(LocalDate startsOn) {
        return StoredRecords.format(new Text(
                number, value.setScale(2, RoundingMode.HALF_UP), startsOn.toString(), endsOn.toString(), reason));
    }

    private record Text(
            int number,
            BigDecimal value,
            String startsOn,
            String endsOn,
            @Nullable String reason) {}

    AwardRecord.Act record(LocalDate startsOn) {
        return new AwardRecord.Act(number, text(startsOn), null, changedBy, changedAt);
    }

    ContractView.Said view(@Nullable String name) {
        return new ContractView.Said(number, value, endsOn, reason, name, changedAt);
    }

    UUID contractId() {
        return contractId;
    }

    String changedBy() {
        return changedBy;
    }
}
