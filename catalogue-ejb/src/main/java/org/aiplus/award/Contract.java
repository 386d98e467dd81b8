// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.ProcurementRoute;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A contract that an award has led to. Everything that it has said stays in its {@link ContractChange}s. */
@Entity
class Contract {

    @Id
    private UUID id;

    private String reference;
    private UUID evaluationId;
    private String evaluation;
    private String departmentCode;
    private String title;
    private String language;
    private UUID vendorId;
    private String solution;

    @Enumerated(EnumType.STRING)
    private ProcurementRoute route;

    private BigDecimal value;
    private LocalDate startsOn;
    private LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private ContractStatus status;

    private int changes;
    private @Nullable String endReason;
    private @Nullable Instant endedAt;
    private String madeBy;
    private Instant madeAt;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    Contract(
            ContractReference reference,
            EvaluationFacts facts,
            AwardNotice notice,
            ContractTerms terms,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.evaluationId = facts.id();
        this.evaluation = facts.reference().value();
        this.departmentCode = facts.department();
        this.title = facts.title();
        this.language = facts.language().name();
        this.vendorId = notice.vendorId();
        this.solution = notice.solution();
        this.route = ProcurementRoute.valueOf(notice.route());
        this.value = terms.value();
        this.startsOn = terms.startsOn();
        this.endsOn = terms.endsOn();
        this.status = ContractStatus.ACTIVE;
        this.madeBy = by;
        this.madeAt = at;
    }

    /** What it says at the beginning. */
    ContractChange made(@Nullable String reason) {
        return new ContractChange(id, 0, value, endsOn, reason, madeBy, madeAt);
    }

    /**
     * It says something else from now on; its first day stays.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    ContractChange change(BigDecimal newValue, LocalDate newEnd, String reason, String by, Instant at) {
        if (status != ContractStatus.ACTIVE) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.value = newValue;
        this.endsOn = newEnd;
        this.changes++;
        return new ContractChange(id, changes, value, endsOn, reason, by, at);
    }

    /** It ends before its last day. */
    void terminate(String reason, Instant at) {
        moveTo(ContractStatus.TERMINATED);
        this.endReason = reason;
        this.endedAt = at;
    }

    /** Its last day is over. */
    void expire(Instant at) {
        moveTo(ContractStatus.EXPIRED);
        this.endedAt = at;
    }

    private void moveTo(ContractStatus next) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.status = next;
    }

    AwardRecord.Made record(List<ContractChange> terms) {
        return new AwardRecord.Made(
                reference,
                vendorId,
                solution,
                route.name(),
                status,
                endReason,
                endedAt,
                terms.stream().map(one -> one.record(startsOn)).toList());
    }

    UUID id() {
        return id;
    }

    ContractReference reference() {
        return new ContractReference(reference);
    }

    EvaluationReference evaluation() {
        return new EvaluationReference(evaluation);
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

    UUID vendorId() {
        return vendorId;
    }

    String solution() {
        return solution;
    }

    ProcurementRoute route() {
        return route;
    }

    BigDecimal value() {
        return value;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    ContractStatus status() {
        return status;
    }

    @Nullable
    String endReason() {
        return endReason;
    }

    /** How often it has changed. */
    int changes() {
        return changes;
    }

    String madeBy() {
        return madeBy;
    }

    long version() {
        return version;
    }
}
