// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.aiplus.shared.Ids;
import org.aiplus.shared.Language;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.usecase.UseCaseFacts;
import org.jspecify.annotations.Nullable;

/**
 * What a department promises before a pilot of one use of AI, and how the pilot ended. A draft is written, then locked; what is
 * promised changes only by an amendment with a reason, and every version stays.
 */
@Entity
class PilotCharter {

    /** How often a pilot can be extended. Based on the exit gate of a pilot, which knows one more period. */
    private static final int MAX_EXTENSIONS = 1;

    @Id
    private UUID id;

    private String reference;

    @Embedded
    private PilotUse use;

    private @Nullable String comparator;

    @Enumerated(EnumType.STRING)
    private PilotStatus status;

    private String content;

    @Embedded
    private PilotMakers makers;

    private @Nullable LocalDate startsOn;

    private @Nullable LocalDate endsOn;

    private boolean listed;

    private int versions;

    private int extensions;

    private @Nullable LocalDate latestEnd;

    @Embedded
    private PilotStops stops = new PilotStops();

    private @Nullable LocalDate overdueNoticedOn;

    @Embedded
    private @Nullable PilotEnding ending;

    private Instant openedAt;

    private Instant savedAt;

    private String savedBy;

    private @Nullable Instant lockedAt;

    private @Nullable String lockedBy;

    @Version
    private long version;

    /** For the persistence provider. */
    @SuppressWarnings("NullAway.Init")
    protected PilotCharter() {}

    PilotCharter(PilotReference reference, UseCaseFacts useCase, String solution, String by, Instant at) {
        this.id = Ids.next();
        this.reference = reference.value();
        this.use = new PilotUse(useCase, solution, useCase.solutionRevision());
        this.status = PilotStatus.DRAFT;
        this.makers = new PilotMakers(by);
        this.openedAt = at;
        this.savedBy = by;
        this.savedAt = at;
        keep(CharterContent.empty(useCase.language()));
    }

    PilotStatusChange opened() {
        return new PilotStatusChange(id, null, status, null, savedBy, openedAt);
    }

    /**
     * Replaces what a draft says.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED once it is locked
     */
    void save(CharterContent said, String by, Instant at) {
        if (status != PilotStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        keep(said);
        wrote(by, at);
    }

    /**
     * Promises what it says, about the revision of the tool that the use has now.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    PilotStatusChange lock(UseCaseFacts facts, String by, Instant at) {
        var change = moveTo(PilotStatus.LOCKED, null, by, at);
        this.use = new PilotUse(facts, use.solution(), facts.solutionRevision());
        this.latestEnd = CharterRules.latestEnd(content());
        this.lockedAt = at;
        this.lockedBy = by;
        wrote(by, at);
        return change;
    }

    /** The version that was promised by the lock, the amendment or the extension that was made last. */
    PilotVersion promise(@Nullable String reason, String by, Instant at) {
        var document = CharterCodec.promise(reference(), use, content());
        return new PilotVersion(id, versions++, document, reason, by, at);
    }

    /**
     * Changes what was promised.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    PilotStatusChange amend(CharterContent said, String reason, String by, Instant at) {
        var change = moveTo(PilotStatus.AMENDED, reason, by, at);
        keep(said);
        wrote(by, at);
        return change;
    }

    /**
     * A person decides that it goes on for longer.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED, EXTENSION_LIMIT
     */
    PilotStatusChange extend(LocalDate until, @Nullable String reason, String by, Instant at) {
        var change = moveTo(PilotStatus.AMENDED, reason, by, at);
        var end = Objects.requireNonNull(endsOn);
        if (extensions >= MAX_EXTENSIONS || until.isAfter(Objects.requireNonNull(latestEnd)) || !until.isAfter(end)) {
            throw new RuleViolation(List.of(Problem.at("/newEnd", ProblemCode.EXTENSION_LIMIT)));
        }
        this.extensions++;
        this.overdueNoticedOn = null;
        keep(content().until(until));
        stops.accept();
        return change;
    }

    /**
     * A person decides that it goes on although a stop value was reached.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when none was reached
     */
    void goOn() {
        if (!status.running() || stops.waiting().isEmpty()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        stops.accept();
    }

    /**
     * A person decides about it for good.
     *
     * @param computed the outcome of the tool at this moment
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    PilotStatusChange end(DecisionKind kind, MetricOutcome computed, @Nullable String reason, String by, Instant at) {
        var change = moveTo(PilotStatus.DECIDED, reason, by, at);
        this.ending = new PilotEnding(computed, kind, at);
        stops.clear();
        return change;
    }

    /** Notes which metrics are at their stop value now; answers those that newly ask for a decision. */
    Set<String> reached(Collection<String> metrics) {
        return stops.reached(metrics);
    }

    /** Its people have heard that it is past its end. */
    void overdueNoticed(LocalDate day) {
        this.overdueNoticedOn = day;
    }

    /**
     * Publishes what was learned, in place of what was published before.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED before somebody has decided
     */
    void publishLessons(String text, Language language, Instant at) {
        if (ending == null) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        ending.learned(text, language, at);
    }

    /**
     * Somebody reports readings.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED unless it is promised and not decided
     */
    void reported(String by) {
        if (!status.running()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        makers.reported(by);
    }

    private void keep(CharterContent said) {
        this.content = CharterCodec.json(said);
        this.startsOn = said.startsOn();
        this.endsOn = said.endsOn();
        this.listed = said.listed();
        this.comparator = said.comparator();
    }

    private void wrote(String by, Instant at) {
        makers.wrote(by);
        this.savedAt = at;
        this.savedBy = by;
    }

    /** The one place in which the status changes. */
    private PilotStatusChange moveTo(PilotStatus next, @Nullable String reason, String by, Instant at) {
        if (!status.next().contains(next)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var change = new PilotStatusChange(id, status, next, reason, by, at);
        this.status = next;
        return change;
    }

    UUID id() {
        return id;
    }

    PilotReference reference() {
        return new PilotReference(reference);
    }

    PilotUse use() {
        return use;
    }

    String department() {
        return use.department();
    }

    String solution() {
        return use.solution();
    }

    PilotStatus status() {
        return status;
    }

    CharterContent content() {
        return CharterCodec.stored(content);
    }

    PilotMakers makers() {
        return makers;
    }

    /** Metrics whose stop value was reached and about which nobody has decided yet. */
    List<String> stops() {
        return stops.waiting();
    }

    /** Last day to which it can be put off; {@code null} when it cannot. */
    @Nullable
    LocalDate latestEnd() {
        return status.running() && extensions < MAX_EXTENSIONS ? latestEnd : null;
    }

    /** Whether somebody has decided that the tool goes on to the rollout. */
    boolean goes() {
        return ending != null && ending.decision() == DecisionKind.GO;
    }

    boolean overdue(LocalDate today) {
        return status.running() && Objects.requireNonNull(endsOn).isBefore(today);
    }

    /** How it ended; {@code null} as long as nobody has decided. */
    @Nullable
    PilotEnding ending() {
        return ending;
    }

    @Nullable
    String lockedBy() {
        return lockedBy;
    }

    long version() {
        return version;
    }

    /** As a line of a list; the public learn the result together with the lessons. */
    PilotSummary summary(boolean open) {
        var told = ending != null && (!open || ending.lessons() != null) ? ending : null;
        return PilotSummary.of(this, open, told);
    }
}
