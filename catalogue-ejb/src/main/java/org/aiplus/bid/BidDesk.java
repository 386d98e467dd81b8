// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.shared.Attempt;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** What every writing of a bid begins with: in time, one at a time, and on what was read. */
@Dependent
class BidDesk {

    @Inject
    BidRepository bids;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Now, as long as bids are taken.
     *
     * @throws RuleViolation BID_LATE with both times once the closing time has come, and it is kept; CLOCK_BEHIND
     */
    Instant requireOpen(EvaluationFacts facts, String act) {
        var now = clock.nowForDeadline();
        if (!Evaluations.takesBids(facts, now)) {
            var closesAt = Objects.toString(facts.closesAt());
            throw new RuleViolation(
                    new Problem(ProblemCode.BID_LATE, null, Map.of("closesAt", closesAt, "receivedAt", now.toString())),
                    new Attempt(act, "evaluation", facts.reference().value()));
        }
        return now;
    }

    /**
     * The bid of a vendor, locked; begun with this content where there is none.
     *
     * @throws StaleRevision when somebody else has written since
     */
    Bid begun(EvaluationFacts facts, UUID vendor, BidContent content, long expectedVersion, String by, Instant now) {
        bids.awaitTurn(facts.id(), vendor);
        var found = bids.forUpdate(facts.id(), vendor);
        requireCurrent(found.map(Bid::version).orElse(0L), expectedVersion);
        return found.orElseGet(() -> {
            var begun = new Bid(facts.id(), vendor, content, by, now);
            bids.add(begun);
            bids.add(begun.opened());
            events.fire(new BidEvent.Opened(begun.id()));
            return begun;
        });
    }

    static void requireCurrent(long version, long expectedVersion) {
        if (version != expectedVersion) {
            throw new StaleRevision();
        }
    }
}
