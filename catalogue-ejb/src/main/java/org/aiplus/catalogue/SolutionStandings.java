// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;

/**
 * The only way in which what the government has decided about an entry changes. For the feature that makes and watches
 * listing decisions; whoever uses it decides who may.
 */
@Dependent
public class SolutionStandings {

    @Inject
    SolutionRepository solutions;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Puts entries where decisions or their clocks say, and leaves those alone that stand there already. One statement
     * reads and locks all of them.
     *
     * @param actor subject of who decides
     * @return those that changed, with the step
     * @throws NotFound when one of them is not published
     * @throws RuleViolation TRANSITION_NOT_ALLOWED; then none has moved
     */
    public Map<SolutionReference, SolutionStep> move(Map<SolutionReference, SolutionStanding> wanted, String actor) {
        var at = clock.now();
        var changed = new LinkedHashMap<SolutionReference, SolutionStep>();
        var events = new ArrayList<SolutionEvent>();
        var found = solutions.forUpdate(wanted.keySet());
        for (var standing : wanted.entrySet()) {
            var solution = found.get(standing.getKey());
            if (solution == null || solution.publishedRevision() == null) {
                throw new NotFound();
            }
            solution.moveTo(standing.getValue(), actor, at).ifPresent(change -> {
                solutions.add(change);
                changed.put(standing.getKey(), change.step());
                events.add(new SolutionEvent.StandingChanged(standing.getKey(), standing.getValue()));
            });
        }
        solutions.flush();
        events.forEach(this.events::fire);
        return changed;
    }

    /** Where an entry stands as the running transaction has put it; {@link CatalogueService} may be a moment behind. */
    public SolutionStatus of(SolutionReference reference) {
        return solutions.status(reference).orElseThrow(NotFound::new);
    }

    /** The revisions that readers see, as the database has them now; entries that are not published are absent. */
    public Map<SolutionReference, PublishedRevision> published(Collection<SolutionReference> references) {
        return solutions.publishedRevisions(references);
    }

    /** The steps of an entry so far, oldest first. */
    public List<SolutionStep> steps(SolutionReference reference) {
        return solutions.statusChanges(reference).stream()
                .map(SolutionStatusChange::step)
                .toList();
    }
}
