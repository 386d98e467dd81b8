// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/** A report is not forgotten: administrators hear once of each that a vendor has not answered in time. */
@Dependent
class RemindOfCorrections implements DueJob {

    private static final int MOST_AT_ONCE = 200;

    @Inject
    CorrectionRepository corrections;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "remind-of-corrections";
    }

    @Override
    public void run(Instant now) {
        for (var request : corrections.overdue(now, MOST_AT_ONCE)) {
            request.reminded(now);
            events.fire(new CorrectionEvent.Overdue(request.reference(), request.solution()));
        }
        corrections.flush();
    }
}
