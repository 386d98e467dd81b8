// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredRecords;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Answers to objections, by an officer who has not recommended the award. */
@Stateless
@ActsForCaller
public class ObjectionService {

    /** Most characters of an answer: it becomes the reason of the step that follows. */
    private static final int MAX_ANSWER = 2000;

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationStages stages;

    @Inject
    ConflictWall wall;

    @Inject
    AwardRepository awards;

    @Inject
    AwardViews views;

    @Inject
    AwardSteps steps;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Answers an objection. When it is upheld the others lapse; when the last one is dismissed the standstill runs on.
     *
     * @param number of the objection
     * @param outcome how
     * @param words why; the bidder reads them
     * @param expectedVersion the {@link AwardView#version()} that the caller has read
     * @throws NotFound when there is no such evaluation or objection, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has acted since
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; SECOND_PERSON_NEEDED for who has recommended; REQUIRED at
     *     {@code /outcome}; REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /answer}; TRANSITION_NOT_ALLOWED when it was
     *     answered; CLOCK_BEHIND
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public AwardView answer(
            EvaluationReference reference,
            int number,
            @Nullable ObjectionOutcome outcome,
            String words,
            long expectedVersion) {
        evaluations.own(reference);
        wall.require(reference);
        var facts = evaluations.locked(reference);
        var award = awards.forUpdate(reference).orElseThrow(NotFound::new);
        var objection = awards.objections(facts.id()).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var by = access.requireSignedIn();
        if (award.recommendedBy().equals(by)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        var problems = new Problems();
        var said = words.strip();
        TextRules.check(said, true, 1, MAX_ANSWER, "/answer", problems);
        if (outcome == null) {
            problems.add("/outcome", ProblemCode.REQUIRED);
        }
        problems.throwIfAny();
        if (award.version() != expectedVersion) {
            throw new StaleRevision();
        }
        if (outcome != null) {
            answer(facts, award, objection, outcome, said, by);
        }
        return views.view(evaluations.facts(reference));
    }

    private void answer(
            EvaluationFacts facts,
            Award award,
            AwardObjection objection,
            ObjectionOutcome outcome,
            String said,
            String by) {
        var reference = facts.reference();
        var at = clock.nowForDeadline();
        var upheld = outcome != ObjectionOutcome.DISMISSED;
        objection.answer(upheld ? ObjectionStatus.UPHELD : ObjectionStatus.DISMISSED, said, by, at);
        awards.flush();
        events.fire(new AwardEvent.Answered(
                reference,
                facts.title(),
                objection.number(),
                outcome,
                objection.vendorId(),
                StoredRecords.digest(AwardObjection.answerText(objection.number(), said))));
        switch (outcome) {
            case DISMISSED -> {
                if (awards.objections(facts.id()).stream().noneMatch(AwardObjection::open)) {
                    awards.add(award.goOn(by, at));
                    awards.flush();
                }
            }
            case RECOMMEND_ANEW -> {
                var bidders = steps.bidders(reference);
                awards.add(award.giveBack(said, by, at));
                steps.lapse(award);
                awards.flush();
                stages.recommendedAnew(reference, said);
                events.fire(new AwardEvent.Withdrawn(reference, facts.title(), bidders));
            }
            case CANCEL -> stages.cancelled(reference, said);
        }
    }
}
