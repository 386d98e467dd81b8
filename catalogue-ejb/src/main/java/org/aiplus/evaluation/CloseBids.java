// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.Collectors;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** When the closing time has come, no bid is taken any more and the panel declares. */
@Dependent
class CloseBids implements DueJob {

    @Inject
    EvaluationRepository evaluations;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "close-bids";
    }

    @Override
    public void run(Instant now) {
        for (var evaluation : evaluations.due(now)) {
            evaluations.add(evaluation.moveTo(EvaluationStatus.MARKING, null, Caller.SYSTEM.actor(), now));
            evaluations.flush();
            events.fire(new EvaluationEvent.BidsClosed(
                    evaluation.reference(),
                    evaluation.title(),
                    evaluations.seats(evaluation.id()).stream()
                            .filter(PanelSeat::held)
                            .map(PanelSeat::subject)
                            .collect(Collectors.toUnmodifiableSet())));
        }
    }
}
