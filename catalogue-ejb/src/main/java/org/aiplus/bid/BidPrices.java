// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Puts sealed prices into bids, for the feature that seals them. What is in an envelope a bid does not know. */
@Dependent
public class BidPrices {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    BidRepository bids;

    @Inject
    BidDesk desk;

    @Inject
    BidViews views;

    @Inject
    Event<DomainEvent> events;

    /**
     * Replaces the sealed price of the caller's bid, which is begun where there is none.
     *
     * @param envelope ciphertext
     * @param byVendor whether the vendor has sealed it itself
     * @param expectedVersion the {@link BidView#version()} that the caller has read; 0 before anything is written
     * @throws NotFound when there is no such evaluation, and for vendors that may not bid
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation BID_LATE with both times, and it is kept; CLOCK_BEHIND
     */
    public BidView seal(EvaluationReference reference, byte[] envelope, boolean byVendor, long expectedVersion) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.standing(reference);
        var now = desk.requireOpen(facts, "bid.seal-price");
        var by = access.requireSignedIn();
        var empty = new BidContent(facts.language(), null, Map.of());
        var bid = desk.begun(facts, vendor, empty, expectedVersion, by, now);
        bid.seal(envelope, by, now);
        bids.flush();
        events.fire(new BidEvent.PriceSealed(bid.id(), Objects.requireNonNull(bid.priceHash()), byVendor));
        return views.view(facts, bid, now);
    }
}
