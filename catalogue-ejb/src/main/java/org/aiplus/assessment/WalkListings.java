// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.claim.ClaimEvent;
import org.aiplus.evidence.EvidenceEvent;
import org.aiplus.evidence.EvidenceSupportQueries;
import org.aiplus.identity.Caller;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DueJob;

/**
 * Listings have a clock: it looks at those at which something changes by the day, and at those on whose evidence somebody
 * has done something or whose entries have a new revision. A run that comes late finds the same as one that came in time.
 */
@Dependent
class WalkListings implements DueJob {

    /** So many at once, to keep what is loaded small. */
    private static final int BATCH = 500;

    @Inject
    ListingRepository listings;

    @Inject
    ListingWatch watch;

    @Inject
    EvidenceSupportQueries supports;

    @Inject
    SecondWall secondWall;

    @Inject
    CatalogueClock clock;

    @Override
    public String name() {
        return "walk-listings";
    }

    @Override
    public void run(Instant now) {
        var today = now.atZone(CatalogueClock.ZONE).toLocalDate();
        while (true) {
            var due = listings.due(today, BATCH);
            watch.look(due, Caller.SYSTEM.actor(), now);
            if (due.size() < BATCH) {
                return;
            }
            listings.forgetLoaded();
        }
    }

    /** What happens to evidence can move the entries of its vendor at the next run. */
    void evidenceChanged(@Observes EvidenceEvent event) {
        var touches = event instanceof EvidenceEvent.Bound
                || event instanceof EvidenceEvent.Released
                || event instanceof EvidenceEvent.Revoked
                || event instanceof EvidenceEvent.Verified;
        if (touches) {
            secondWall.asSystem(() -> listings.lookAgain(supports.concerned(event.evidence()), clock.today()));
        }
    }

    /** A new revision is another text than the one that was decided on. */
    void revisionPublished(@Observes SolutionEvent event) {
        if (event instanceof SolutionEvent.RevisionPublished published) {
            listings.lookAgain(Set.of(published.solution()), clock.today());
        } else if (event instanceof SolutionEvent.BatchPublished published) {
            listings.lookAgain(published.solutions(), clock.today());
        }
    }

    /** So does a mark against a claim, and its end. */
    void claimChanged(@Observes ClaimEvent event) {
        listings.lookAgain(Set.of(event.solution()), clock.today());
    }
}
