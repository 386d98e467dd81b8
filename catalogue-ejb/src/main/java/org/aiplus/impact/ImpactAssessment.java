// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.aiplus.json.StoredJson;
import org.aiplus.risk.RiskAssessment;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.Ids;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The assessment of one planned use, at its present checkpoint. */
@Entity
class ImpactAssessment {

    @Id
    private UUID id;

    private String reference;

    private String departmentCode;

    private String title;

    private @Nullable String solution;

    private @Nullable Integer solutionRevision;

    @Enumerated(EnumType.STRING)
    private Checkpoint checkpoint;

    @Enumerated(EnumType.STRING)
    private ImpactStatus status;

    private String content;

    private String authors;

    @Enumerated(EnumType.STRING)
    private RiskTier tier;

    private boolean highImpact;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskTier overrideTier;

    private @Nullable String overrideReason;

    private @Nullable String overrideBy;

    private String basis;

    private String staleReasons = "[]";

    private int versions;

    private @Nullable LocalDate reviewDue;

    private Instant openedAt;

    private Instant savedAt;

    private String savedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected ImpactAssessment() {}

    ImpactAssessment(
            ImpactReference reference,
            String department,
            LocalisedText title,
            @Nullable String solution,
            String basis,
            RiskAssessment risk,
            String by,
            Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.departmentCode = department;
        this.title = StoredJson.format(title);
        this.solution = solution;
        this.checkpoint = Checkpoint.PLANNING;
        this.status = ImpactStatus.DRAFT;
        this.content = ImpactContentCodec.json(ImpactContent.EMPTY);
        this.authors = by;
        this.tier = risk.tier();
        this.highImpact = risk.highImpact();
        this.basis = basis;
        this.openedAt = at;
        this.savedAt = at;
        this.savedBy = by;
    }

    ImpactStatusChange opened() {
        return new ImpactStatusChange(id, null, status, checkpoint, null, savedBy, openedAt);
    }

    /**
     * Replaces what it says. What was endorsed becomes stale; another answer about the risk takes an override away.
     *
     * @return the changes that make it stale; none when it was not endorsed
     * @throws RuleViolation TRANSITION_NOT_ALLOWED while reviewers decide
     */
    Set<StaleReason> save(ImpactContent said, RiskAssessment risk, String by, Instant at) {
        if (!status.editable()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var changes = ImpactRules.changes(content(), said);
        if (changes.isEmpty()) {
            return Set.of();
        }
        if (changes.contains(StaleReason.RISK)) {
            keepOverride(null, null, null);
        }
        this.content = ImpactContentCodec.json(said);
        this.tier = risk.tier();
        this.highImpact = risk.highImpact();
        this.authors = authors().contains(by) ? authors : authors + " " + by;
        this.savedAt = at;
        this.savedBy = by;
        return status == ImpactStatus.ENDORSED ? changes : Set.of();
    }

    /**
     * A second person sets another tier.
     *
     * @throws RuleViolation SECOND_PERSON_NEEDED, TRANSITION_NOT_ALLOWED
     */
    void override(RiskTier wanted, String why, String by) {
        requireOpen();
        requireOther(by);
        keepOverride(wanted, why, by);
    }

    private void keepOverride(@Nullable RiskTier wanted, @Nullable String why, @Nullable String by) {
        this.overrideTier = wanted;
        this.overrideReason = why;
        this.overrideBy = by;
    }

    /** Refuses with TRANSITION_NOT_ALLOWED unless it can be signed, overridden and handed in. */
    void requireOpen() {
        if (!status.open()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /** Refuses an author with SECOND_PERSON_NEEDED. */
    void requireOther(String subject) {
        if (authors().contains(subject)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
    }

    /** Reviewers decide from now on about what it says, by these rules and norms and this revision of the solution. */
    ImpactStatusChange handIn(String newBasis, @Nullable Integer revision, String by, Instant at) {
        var change = moveTo(ImpactStatus.IN_ENDORSEMENT, null, by, at);
        this.basis = newBasis;
        this.solutionRevision = revision;
        return change;
    }

    /** Back to the department: taken back, or sent back with a reason. */
    ImpactStatusChange back(@Nullable String reason, String by, Instant at) {
        return moveTo(ImpactStatus.DRAFT, reason, by, at);
    }

    /** Everybody has endorsed it. */
    ImpactStatusChange endorse(LocalDate nextReview, String by, Instant at) {
        var change = moveTo(ImpactStatus.ENDORSED, null, by, at);
        this.staleReasons = "[]";
        this.versions++;
        this.reviewDue = nextReview;
        return change;
    }

    /** Something that it rests on has changed. */
    ImpactStatusChange stale(Collection<StaleReason> reasons, String by, Instant at) {
        var codes = reasons.stream().map(StaleReason::name).sorted().toList();
        var change = moveTo(ImpactStatus.STALE, String.join(" ", codes), by, at);
        this.staleReasons = StoredJson.format(codes);
        return change;
    }

    /** The use has reached the next checkpoint; the answers stay, and what is due in addition is asked. */
    ImpactStatusChange next(String by, Instant at) {
        if (status != ImpactStatus.ENDORSED) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        this.checkpoint = checkpoint.next();
        return moveTo(ImpactStatus.DRAFT, null, by, at);
    }

    /** The one place in which the status changes. */
    ImpactStatusChange moveTo(ImpactStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new ImpactStatusChange(id, status, next, checkpoint, reason, by, at);
        this.status = next;
        return change;
    }

    UUID id() {
        return id;
    }

    ImpactReference reference() {
        return new ImpactReference(reference);
    }

    String department() {
        return departmentCode;
    }

    LocalisedText title() {
        return StoredJson.localisedText(title);
    }

    @Nullable
    String solution() {
        return solution;
    }

    Checkpoint checkpoint() {
        return checkpoint;
    }

    ImpactStatus status() {
        return status;
    }

    ImpactContent content() {
        return ImpactContentCodec.stored(content);
    }

    Set<String> authors() {
        return Set.of(authors.split(" "));
    }

    RiskTier computedTier() {
        return tier;
    }

    RiskTier effectiveTier() {
        return overrideTier == null ? tier : overrideTier;
    }

    /** What a second person set, {@code null} where nobody did. */
    ImpactView.@Nullable Override override() {
        return overrideTier == null || overrideReason == null || overrideBy == null
                ? null
                : new ImpactView.Override(overrideTier, overrideReason, overrideBy);
    }

    String basis() {
        return basis;
    }

    List<StaleReason> staleReasons() {
        return StoredJson.codes(staleReasons).stream().map(StaleReason::valueOf).toList();
    }

    int versions() {
        return versions;
    }

    @Nullable
    LocalDate reviewDue() {
        return reviewDue;
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }

    long version() {
        return version;
    }
}
