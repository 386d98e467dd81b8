// SPDX-License-Identifier: Apache-2.0
package org.aiplus.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.shared.Attempt;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** The steps of an attempt to open, each in a transaction of its own, so that each can be sealed before the next. */
@Dependent
@ActsForCaller
class OpeningActs {

    private static final String ATTEMPT = "prices.open";

    @Inject
    Evaluations evaluations;

    @Inject
    SealingRepository repository;

    @Inject
    SealingViews views;

    @Inject
    Ceremony ceremony;

    @Inject
    Event<DomainEvent> events;

    /**
     * Writes down that somebody is about to open, whatever comes of it.
     *
     * @throws NotFound for those who may not read the evaluation or when no officers are named
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void announce(EvaluationReference reference) {
        var facts = evaluations.readable(reference);
        repository.find(facts.id()).orElseThrow(NotFound::new);
        events.fire(new SealingEvent.Attempted(reference));
    }

    /**
     * Gives the caller's share.
     *
     * @throws NotFound as {@link #announce}
     * @throws RuleViolation as {@link SealingService#open}
     */
    @Transactional(TxType.REQUIRES_NEW)
    public SealingView open(EvaluationReference reference, char[] passphrase) {
        evaluations.standing(reference);
        var facts = evaluations.readable(reference);
        var opening = repository.forUpdate(facts.id()).orElseThrow(NotFound::new);
        var attempt = new Attempt(ATTEMPT, "evaluation", reference.value());
        try {
            ceremony.give(facts, opening, passphrase);
        } catch (RuleViolation refused) {
            throw new RuleViolation(refused.problems().get(0), attempt);
        } catch (NotAllowed stranger) {
            throw new RuleViolation(Problem.of(ProblemCode.NOT_ALLOWED), attempt);
        }
        return views.view(evaluations.facts(reference));
    }
}
