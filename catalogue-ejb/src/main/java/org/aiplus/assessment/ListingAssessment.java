// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSetReference;
import org.aiplus.shared.Ids;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One published revision of a solution judged against one edition of the criteria. Assessors enter what they find, with
 * the officers for privacy and for security in their parts; when everything is there, the outcome is computed and kept.
 * Somebody who entered nothing decides; from then on the solution has its status by this assessment, until it runs out
 * or a later decision takes its place. A decided assessment never changes.
 */
@Entity
class ListingAssessment {

    @Id
    private UUID id;

    private String reference;

    private String solutionReference;

    private int solutionRevision;

    private @Nullable UUID vendorId;

    private String criteriaSet;

    private String criteriaChecksum;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    @Embedded
    private AssessedContext assessed;

    @JdbcTypeCode(SqlTypes.JSON)
    private String entries;

    @JdbcTypeCode(SqlTypes.JSON)
    private String scope;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String result;

    private String openedBy;

    private Instant openedAt;

    private @Nullable String assessedBy;

    private @Nullable Instant assessedAt;

    private @Nullable String decidedBy;

    private @Nullable Instant decidedAt;

    private @Nullable LocalDate validUntil;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ListingAssessment() {}

    /** Begins an assessment in which nothing is entered. */
    static ListingAssessment open(AssessmentReference reference, AssessmentSubject subject, String by, Instant at) {
        var assessment = new ListingAssessment();
        assessment.id = Ids.next();
        assessment.reference = reference.value();
        assessment.solutionReference = subject.solution().value();
        assessment.solutionRevision = subject.revision();
        assessment.vendorId = subject.vendor();
        assessment.criteriaSet = subject.criteria().toString();
        assessment.criteriaChecksum = subject.checksum();
        assessment.status = AssessmentStatus.DRAFT;
        assessment.assessed = new AssessedContext(subject.context(), subject.ground());
        assessment.entries = AssessmentColumns.write(Map.of());
        assessment.scope = AssessmentColumns.write(Scope.WHOLE);
        assessment.openedBy = by;
        assessment.openedAt = at;
        return assessment;
    }

    /** The row of history with which it begins. */
    AssessmentStep opened() {
        return new AssessmentStep(id, null, status, null, openedBy, openedAt);
    }

    /** Enters findings, in place of earlier ones about the same criteria. */
    void enter(Collection<Entry> findings) {
        requireDraft();
        var all = new LinkedHashMap<>(entries());
        findings.forEach(finding -> all.put(finding.criterion(), finding));
        entries = AssessmentColumns.write(all);
    }

    /** Says for whom and what a decision will hold, and in which context the solution is judged. */
    void describe(AssessedContext context, Scope newScope) {
        requireDraft();
        assessed = context;
        scope = AssessmentColumns.write(newScope);
    }

    /** A second person has set another tier; the context says what follows. */
    void override(AssessedContext context, String by) {
        requireDraft();
        requireOther(by);
        assessed = context;
    }

    /** Refuses with SECOND_PERSON_NEEDED whoever had a hand in it. */
    void requireOther(String subject) {
        if (makers().contains(subject)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
    }

    /** Everything is entered; what it comes to is kept, so that a decision is about what was read. */
    AssessmentStep finish(AssessmentResult computed, String by, Instant at) {
        var step = moveTo(AssessmentStatus.ASSESSED, null, by, at);
        result = AssessmentColumns.write(computed);
        assessedBy = by;
        assessedAt = at;
        return step;
    }

    /** A waiver was granted after the result was computed. */
    void recompute(AssessmentResult computed) {
        if (status != AssessmentStatus.ASSESSED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        result = AssessmentColumns.write(computed);
    }

    /** Whoever decides wants more; the result is computed again later. */
    AssessmentStep giveBack(String reason, String by, Instant at) {
        var step = moveTo(AssessmentStatus.DRAFT, reason, by, at);
        result = null;
        assessedBy = null;
        assessedAt = null;
        return step;
    }

    /**
     * The decision that the result calls for.
     *
     * @param until last day on which it holds; {@code null} for a refusal, which holds until a later decision
     * @throws RuleViolation SECOND_PERSON_NEEDED when one of those who decide has entered anything
     */
    AssessmentStep decide(Collection<String> deciders, @Nullable LocalDate until, Instant at) {
        if (deciders.isEmpty()) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        deciders.forEach(this::requireOther);
        var by = String.join(" ", deciders);
        var step = moveTo(AssessmentStatus.DECIDED, null, by, at);
        decidedBy = by;
        decidedAt = at;
        validUntil = until;
        return step;
    }

    /** Ends it without a decision. */
    AssessmentStep withdraw(String reason, String by, Instant at) {
        return moveTo(AssessmentStatus.WITHDRAWN, reason, by, at);
    }

    /** Run out, or replaced. */
    AssessmentStep expire(String reason, String by, Instant at) {
        return moveTo(AssessmentStatus.EXPIRED, reason, by, at);
    }

    /** The one place in which the status changes. */
    private AssessmentStep moveTo(AssessmentStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var step = new AssessmentStep(id, status, next, reason, by, at);
        status = next;
        return step;
    }

    /** Refuses with TRANSITION_NOT_ALLOWED when nothing can be entered any more. */
    void requireDraft() {
        if (status != AssessmentStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Everybody who has put a hand to it, and so does not decide. */
    Set<String> makers() {
        var makers = new LinkedHashSet<String>();
        makers.add(openedBy);
        Optional.ofNullable(assessedBy).ifPresent(makers::add);
        entries().values().forEach(entry -> makers.add(entry.enteredBy()));
        ground().map(RiskGround::override).ifPresent(override -> makers.add(override.by()));
        return makers;
    }

    UUID id() {
        return id;
    }

    AssessmentReference reference() {
        return new AssessmentReference(reference);
    }

    SolutionReference solution() {
        return new SolutionReference(solutionReference);
    }

    int revision() {
        return solutionRevision;
    }

    @Nullable
    UUID vendor() {
        return vendorId;
    }

    CriteriaSetReference criteria() {
        return CriteriaSetReference.parse(criteriaSet).orElseThrow();
    }

    String checksum() {
        return criteriaChecksum;
    }

    AssessmentStatus status() {
        return status;
    }

    CriteriaContext context() {
        return assessed.context();
    }

    Optional<RiskGround> ground() {
        return assessed.ground();
    }

    /** By code of the criterion. */
    Map<String, Entry> entries() {
        return AssessmentColumns.entries(entries);
    }

    Scope scope() {
        return AssessmentColumns.scope(scope);
    }

    /** What it came to when it was finished. */
    Optional<AssessmentResult> result() {
        return Optional.ofNullable(result).map(AssessmentColumns::result);
    }

    /** The result of one that is finished. */
    AssessmentResult finished() {
        return AssessmentColumns.result(Objects.requireNonNull(result));
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    long version() {
        return version;
    }
}
