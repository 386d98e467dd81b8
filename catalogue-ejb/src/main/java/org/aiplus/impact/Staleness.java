// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.identity.Caller;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.DueJob;

/**
 * Finds endorsed assessments that no longer hold: another revision of the solution was published, questions, rules or norms
 * have another edition, or the review is due.
 */
@Dependent
class Staleness implements DueJob {

    @Inject
    ImpactRepository assessments;

    @Inject
    NormEditions editions;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    @Override
    public String name() {
        return "stale-impact-assessments";
    }

    @Override
    public void run(Instant now) {
        var basis = editions.basis();
        var today = now.atZone(CatalogueClock.ZONE).toLocalDate();
        for (var assessment : assessments.outdated(basis, today)) {
            var reasons = EnumSet.noneOf(StaleReason.class);
            if (!assessment.basis().equals(basis)) {
                reasons.add(StaleReason.NORM_EDITION);
            }
            var review = assessment.reviewDue();
            if (review != null && review.isBefore(today)) {
                reasons.add(StaleReason.REVIEW_DUE);
            }
            mark(assessment, reasons, Caller.SYSTEM.actor(), now);
        }
    }

    void published(@Observes SolutionEvent published) {
        for (var assessment : assessments.endorsedOf(published.references())) {
            mark(assessment, EnumSet.of(StaleReason.MODEL), Caller.SYSTEM.actor(), clock.now());
        }
    }

    /** What was endorsed no longer holds. */
    void mark(ImpactAssessment assessment, Set<StaleReason> reasons, String by, Instant at) {
        assessments.add(assessment.stale(reasons, by, at));
        assessments.flush();
        events.fire(
                new ImpactEvent.BecameStale(assessment.reference(), assessment.title(), reasons, assessment.savedBy()));
    }
}
