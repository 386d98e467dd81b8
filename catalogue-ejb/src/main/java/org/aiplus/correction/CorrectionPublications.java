// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import org.aiplus.catalogue.EntryReader;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Caller;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;

/** Finds out, whenever something is published, which accepted requests it corrects. */
@Dependent
class CorrectionPublications {

    @Inject
    CorrectionRepository corrections;

    @Inject
    EntryReader entries;

    @Inject
    EntryFields fields;

    @Inject
    SecondWall secondWall;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Inside the transaction that publishes: as the product itself, because whoever publishes need not see the requests. */
    void published(@Observes SolutionEvent published) {
        secondWall.asSystem(() -> settle(
                published.references().stream().map(SolutionReference::new).toList()));
    }

    private void settle(Collection<SolutionReference> solutions) {
        var accepted = corrections.standing(solutions).stream()
                .filter(request -> request.status() == CorrectionStatus.ACCEPTED)
                .toList();
        var views =
                entries.read(accepted.stream().map(CorrectionRequest::solution).toList());
        for (var request : accepted) {
            var view = views.get(request.solution());
            if (view != null) {
                settle(request, view);
            }
        }
        corrections.flush();
    }

    /** Corrects an accepted request when the entry says something else by now. */
    void settle(CorrectionRequest request, SolutionView view) {
        if (!request.found(fields.hash(view, request.field()))) {
            corrections.add(request.corrected(view.revision(), Caller.SYSTEM.actor(), clock.now()));
            events.fire(new CorrectionEvent.Corrected(
                    request.reference(), request.solution(), request.requestedBy(), view.revision()));
        }
    }
}
