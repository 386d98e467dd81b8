// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Caller;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** When a standstill is over and nobody has objected, the contract may be made. */
@Dependent
class EndStandstills implements DueJob {

    @Inject
    AwardRepository awards;

    @Inject
    Evaluations evaluations;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "end-standstills";
    }

    @Override
    public void run(Instant now) {
        for (var award : awards.due(now)) {
            awards.add(award.clear(Caller.SYSTEM.actor(), now));
            awards.flush();
            events.fire(new AwardEvent.Cleared(
                    award.reference(), evaluations.facts(award.reference()).title(), award.recommendedBy()));
        }
    }
}
