// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.claim.ClaimMarks;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Decisions about pilots. What follows from the charter and the readings is computed; a person decides, and writes why when the
 * decision is another.
 */
@Stateless
@ActsForCaller
public class PilotDecisionService {

    private static final int MAX_LESSONS = 4000;

    @Inject
    Access access;

    @Inject
    PilotAccess rights;

    @Inject
    PilotRepository pilots;

    @Inject
    PilotWatch watch;

    @Inject
    PilotViews views;

    @Inject
    ClaimMarks claims;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Decides about a pilot that runs. Of two decisions at the same time one counts; the other is refused and nothing of it is
     * kept.
     *
     * @param expectedVersion the {@link PilotView#version()} that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has decided or written since
     * @throws RuleViolation REQUIRED or TOO_LONG at {@code /reason}; a reason is needed for another decision than follows from
     *     the outcome, for one before the end, and to go on in spite of a stop value; REQUIRED or EXTENSION_LIMIT at
     *     {@code /newEnd}; REQUIRED at {@code /decision}; SECOND_PERSON_NEEDED for whoever wrote the charter or reported readings; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.DEPARTMENT_APPROVER)
    public PilotView decide(PilotReference reference, WantedDecision wanted, long expectedVersion) {
        var charter = rights.own(pilots.forUpdate(reference).orElseThrow(NotFound::new));
        rights.requireOther(charter);
        PilotService.requireCurrent(charter, expectedVersion);
        if (!charter.status().running()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var at = clock.nowForDeadline();
        var content = charter.content();
        var results = watch.results(charter);
        var outcome = OutcomeRules.overall(OutcomeRules.required(content, Arm.TOOL, results));
        var over = charter.overdue(at.atZone(CatalogueClock.ZONE).toLocalDate());
        var decision = checked(wanted, OutcomeRules.follows(outcome), over);
        var kind = Objects.requireNonNull(decision.kind());
        var by = access.requireSignedIn();
        switch (kind) {
            case GO, STOP -> pilots.add(charter.end(kind, outcome, decision.reason(), by, at));
            case EXTEND -> {
                pilots.add(charter.extend(Objects.requireNonNull(decision.newEnd()), decision.reason(), by, at));
                pilots.add(charter.promise(Objects.requireNonNullElse(decision.reason(), "EXTEND"), by, at));
            }
            case CONTINUE -> charter.goOn();
        }
        pilots.add(new PilotDecision(charter.id(), decision, outcome, results, by, at));
        pilots.flush();
        events.fire(new PilotEvent.Decided(
                reference,
                charter.use().useCase(),
                charter.use().title(),
                kind,
                OutcomeRules.follows(outcome),
                outcome,
                watch.owners(charter)));
        if (charter.status() == PilotStatus.DECIDED) {
            contradict(charter, results);
        }
        return views.view(charter);
    }

    /** What is wanted, after everything about it was found good. */
    private static WantedDecision checked(WantedDecision wanted, DecisionKind follows, boolean over) {
        var problems = new Problems();
        if (wanted.kind() == null) {
            problems.add("/decision", ProblemCode.REQUIRED);
        }
        var reason = Objects.requireNonNullElse(wanted.reason(), "").strip();
        var needed = wanted.kind() != follows || !over;
        if (needed || !reason.isEmpty()) {
            TextRules.check(reason, true, 1, PilotService.MAX_REASON, "/reason", problems);
        }
        var longer = wanted.kind() == DecisionKind.EXTEND;
        if (longer != (wanted.newEnd() != null)) {
            problems.add("/newEnd", longer ? ProblemCode.REQUIRED : ProblemCode.NOT_ASKED);
        }
        problems.throwIfAny();
        return new WantedDecision(wanted.kind(), reason.isEmpty() ? null : reason, wanted.newEnd());
    }

    /** Marks those claims of the tool's vendor that the readings of the decided pilot are outside of. */
    private void contradict(PilotCharter charter, List<MetricResult> results) {
        for (var result : results) {
            var question = charter.content().metric(result.metric()).map(Metric::claim);
            if (result.contradicts() && result.arm() == Arm.TOOL && question.isPresent()) {
                claims.contradict(
                        new SolutionReference(charter.solution()),
                        question.get(),
                        charter.reference() + ": " + result.metric() + " = "
                                + Objects.requireNonNull(result.estimate())
                                        .value()
                                        .stripTrailingZeros()
                                        .toPlainString());
            }
        }
    }

    /**
     * Publishes what a decided pilot has taught, on the tool's page and in the public register; again in place of what was
     * published before.
     *
     * @param text 1 to 4,000 characters
     * @param language in which it is written
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation for the text REQUIRED, TOO_LONG or CONTROL_CHARACTER; TRANSITION_NOT_ALLOWED before a decision
     */
    @RolesAllowed(Role.AI_OWNER)
    public PilotView publishLessons(
            PilotReference reference, @Nullable String text, Language language, long expectedVersion) {
        var charter = rights.own(pilots.forUpdate(reference).orElseThrow(NotFound::new));
        PilotService.requireCurrent(charter, expectedVersion);
        var words = Objects.requireNonNullElse(text, "").strip();
        var problems = new Problems();
        TextRules.check(words, true, 1, MAX_LESSONS, "/text", problems);
        problems.throwIfAny();
        charter.publishLessons(words, language, clock.now());
        pilots.flush();
        events.fire(new PilotEvent.LessonsPublished(reference, charter.solution()));
        return views.view(charter);
    }
}
