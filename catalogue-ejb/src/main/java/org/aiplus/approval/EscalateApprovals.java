// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.aiplus.identity.Caller;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** A step that nobody decides in time goes to the next role up as well. */
@Dependent
class EscalateApprovals implements DueJob {

    @Inject
    ApprovalRepository approvals;

    @Inject
    OpenSteps openSteps;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "escalate-approvals";
    }

    @Override
    public void run(Instant now) {
        for (var reference : approvals.late(now)) {
            approvals.forUpdate(reference).ifPresent(deliberation -> escalate(deliberation, now));
        }
    }

    private void escalate(Deliberation deliberation, Instant now) {
        var late = deliberation.escalate(Caller.SYSTEM.actor(), now);
        approvals.keep(deliberation);
        for (var step : late) {
            var task = openSteps.step(deliberation, step, List.of(new Addressee.Holders(step.escalationRole())));
            events.fire(new ApprovalEvent.Escalated(
                    openSteps.subject(deliberation),
                    task,
                    step.code(),
                    step.escalationRole(),
                    deliberation.round().openedBy()));
        }
    }
}
