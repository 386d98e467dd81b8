// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The only way in which features that work within an evaluation move it on. Each step locks the evaluation, so that of fifty who
 * try at once one succeeds. Whoever uses it decides who may and whether it is time.
 */
@Dependent
public class EvaluationStages {

    @Inject
    EvaluationRepository evaluations;

    @Inject
    Access access;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * All marks are in: MARKING to MODERATION.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED; PANEL_INCOMPLETE without a quorum
     */
    public void marksAreIn(EvaluationReference reference) {
        var evaluation = locked(reference);
        var held = evaluations.seats(evaluation.id()).stream()
                .filter(PanelSeat::held)
                .toList();
        if (evaluation.status() == EvaluationStatus.MARKING && !EvaluationRules.quorum(held)) {
            throw new RuleViolation(ProblemCode.PANEL_INCOMPLETE);
        }
        move(evaluation, EvaluationStatus.MODERATION, null);
    }

    /**
     * Quality is closed for good: MODERATION to PRICE_OPENING.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    public void qualityClosed(EvaluationReference reference) {
        move(locked(reference), EvaluationStatus.PRICE_OPENING, null);
    }

    /**
     * An award is recommended: PRICE_OPENING to RECOMMENDED.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    public void recommended(EvaluationReference reference) {
        move(locked(reference), EvaluationStatus.RECOMMENDED, null);
    }

    /**
     * The award is approved: RECOMMENDED to APPROVED.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    public void approved(EvaluationReference reference) {
        move(locked(reference), EvaluationStatus.APPROVED, null);
    }

    /**
     * An objection was upheld, and an award is recommended anew: APPROVED to RECOMMENDED. Quality and prices stay as they are:
     * whoever knows the prices marks no quality any more.
     *
     * @param reason that stays, in words
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    public void recommendedAnew(EvaluationReference reference, String reason) {
        move(locked(reference), EvaluationStatus.RECOMMENDED, reason);
    }

    /**
     * A contract is made: APPROVED to CLOSED.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED
     */
    public void closed(EvaluationReference reference) {
        move(locked(reference), EvaluationStatus.CLOSED, null);
    }

    /**
     * It ends without a contract.
     *
     * @param reason that stays, in words
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    public void cancelled(EvaluationReference reference, String reason) {
        move(locked(reference), EvaluationStatus.CANCELLED, reason);
    }

    private Evaluation locked(EvaluationReference reference) {
        return evaluations.forUpdate(reference).orElseThrow(NotFound::new);
    }

    /** Moves an evaluation that is locked. */
    void move(Evaluation evaluation, EvaluationStatus next, @Nullable String reason) {
        var from = evaluation.status();
        var by = access.caller().actor();
        evaluations.add(evaluation.moveTo(next, reason, by, clock.now()));
        evaluations.flush();
        events.fire(
                next == EvaluationStatus.CANCELLED
                        ? new EvaluationEvent.Cancelled(
                                evaluation.reference(),
                                evaluation.title(),
                                from,
                                evaluations.invitees(evaluation.id()).keySet())
                        : new EvaluationEvent.Moved(evaluation.reference(), from, next));
    }
}
