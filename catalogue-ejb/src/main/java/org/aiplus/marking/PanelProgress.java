// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.RuleViolation;

/** Moves an evaluation on to moderation when the marks of everybody on its panel are in. */
@Dependent
class PanelProgress {

    @Inject
    Evaluations evaluations;

    @Inject
    EvaluationStages stages;

    @Inject
    MarkingRepository repository;

    @Inject
    Event<DomainEvent> events;

    /** Whoever leaves is waited for no longer; until the transaction ends, the evaluation is locked by it. */
    void ended(@Observes EvaluationEvent.SeatEnded ended) {
        var facts = evaluations.facts(ended.evaluation());
        if (facts.status() == EvaluationStatus.MARKING && facts.quorum()) {
            moveOn(facts);
        }
    }

    /**
     * Moves it on unless somebody's marks are missing.
     *
     * @throws RuleViolation PANEL_INCOMPLETE when all are in without a quorum
     */
    void moveOn(EvaluationFacts facts) {
        var done = repository.sheets(facts.id()).stream()
                .filter(one -> one.status() == MarkSheetStatus.SUBMITTED)
                .map(MarkSheet::marker)
                .collect(Collectors.toUnmodifiableSet());
        var panel = facts.panel().stream().map(EvaluationFacts.Place::subject).collect(Collectors.toUnmodifiableSet());
        if (done.containsAll(panel)) {
            stages.marksAreIn(facts.reference());
            events.fire(new MarkingEvent.AllMarksIn(facts.reference(), facts.title(), panel));
        }
    }
}
