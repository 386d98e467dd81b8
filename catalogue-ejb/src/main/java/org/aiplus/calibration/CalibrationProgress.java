// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Puts marks side by side when all are in, and follows the panel: whoever leaves is not waited for, whoever joins is asked. */
@Dependent
class CalibrationProgress {

    @Inject
    Evaluations evaluations;

    @Inject
    CalibrationRepository calibrations;

    @Inject
    Access access;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** A scheme that asks for an exercise is fixed now. */
    void published(@Observes EvaluationEvent.Published published) {
        var facts = evaluations.facts(published.evaluation());
        if (facts.scheme().calibration()) {
            events.fire(new CalibrationEvent.Wanted(facts.reference(), facts.title(), chairs(facts)));
        }
    }

    /** Somebody has left the panel. */
    void ended(@Observes EvaluationEvent.SeatEnded ended) {
        var facts = evaluations.facts(ended.evaluation());
        calibrations.awaitTurn(facts.id());
        calibrations.standing(facts.id()).ifPresent(standing -> {
            events.fire(new CalibrationEvent.Left(facts.reference(), ended.person()));
            if (CalibrationRules.goesOn(facts.status())) {
                moveOn(facts, standing);
            }
        });
    }

    /** Somebody has joined the panel. */
    void appointed(@Observes EvaluationEvent.Appointed appointed) {
        var facts = evaluations.facts(appointed.evaluation());
        calibrations.awaitTurn(facts.id());
        if (!appointed.role().specialist() && calibrations.standing(facts.id()).isPresent()) {
            events.fire(new CalibrationEvent.Joined(facts.reference(), facts.title(), appointed.person()));
        }
    }

    /** Puts the marks side by side unless somebody's are missing or there is nobody to be beside. */
    void moveOn(EvaluationFacts facts, Calibration calibration) {
        var done = CalibrationViews.done(calibrations.sheets(calibration.id()));
        if (calibration.status() == CalibrationStatus.OPEN
                && done.size() >= CalibrationRules.FEWEST_MARKERS
                && done.containsAll(CalibrationRules.markers(facts))) {
            reveal(facts, calibration, null);
        }
    }

    /** Puts the marks side by side; those that are missing are named. */
    void reveal(EvaluationFacts facts, Calibration calibration, @Nullable String reason) {
        var absent = new HashSet<>(CalibrationRules.markers(facts));
        absent.removeAll(CalibrationViews.done(calibrations.sheets(calibration.id())));
        calibrations.add(calibration.reveal(absent, reason, access.caller().actor(), clock.now()));
        calibrations.flush();
        events.fire(new CalibrationEvent.Revealed(
                facts.reference(),
                facts.title(),
                calibration.number(),
                panel(facts),
                chairs(facts),
                absent.stream().sorted().toList()));
    }

    /** Subjects of everybody on the panel. */
    static Set<String> panel(EvaluationFacts facts) {
        return facts.panel().stream().map(EvaluationFacts.Place::subject).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> chairs(EvaluationFacts facts) {
        return facts.panel().stream()
                .filter(place -> place.role() == PanelRole.CHAIR)
                .map(EvaluationFacts.Place::subject)
                .collect(Collectors.toUnmodifiableSet());
    }
}
