// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.aiplus.vendor.VendorStanding;

/** A vendor's bid in an evaluation, by its people and programs. For other vendors it does not exist. */
@Stateless
@ActsForCaller
public class BidService {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    BidRepository bids;

    @Inject
    BidViews views;

    @Inject
    BidDesk desk;

    @Inject
    VendorStanding standing;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The caller's bid; an empty draft of version 0 before anything is written.
     *
     * @throws NotFound when there is no such evaluation, and for vendors that may not bid
     */
    @RolesAllowed(Role.VENDOR)
    public BidView read(EvaluationReference reference) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.facts(reference);
        return views.view(facts, bids.find(facts.id(), vendor).orElse(null), clock.now());
    }

    /**
     * Replaces what is written. It need not be complete, and what was handed in stays as it is.
     *
     * @param expectedVersion the {@link BidView#version()} that the caller has read; 0 before anything is written
     * @throws NotFound when there is no such evaluation, and for vendors that may not bid
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation BID_LATE; all problems of the content with pointers; CLOCK_BEHIND
     */
    @RolesAllowed(Role.VENDOR)
    public BidView save(EvaluationReference reference, BidContent content, long expectedVersion) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.standing(reference);
        var now = desk.requireOpen(facts, "bid.save");
        var problems = new Problems();
        BidRules.check(content, facts.scheme(), bids.evidence(vendor, BidRules.evidence(content)), problems);
        problems.throwIfAny();
        var solution = content.solution();
        if (solution != null) {
            evaluations.offered(reference, vendor, solution);
        }
        var by = access.requireSignedIn();
        var bid = desk.begun(facts, vendor, content, expectedVersion, by, now);
        bid.save(content, by, now);
        bids.flush();
        events.fire(new BidEvent.Saved(bid.id()));
        return views.view(facts, bid, now);
    }

    /**
     * Hands in what is written; it replaces what was handed in before. From the moment of the receipt it counts, unless it is
     * replaced or withdrawn before the closing time.
     *
     * @throws NotFound when there is no such evaluation or bid, and for vendors that may not bid
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation BID_LATE with both times, and it is kept; everything that is missing, with pointers;
     *     VENDOR_NOT_VERIFIED; CLOCK_BEHIND
     */
    @RolesAllowed(Role.VENDOR)
    public BidView submit(EvaluationReference reference, long expectedVersion) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.standing(reference);
        var now = desk.requireOpen(facts, "bid.submit");
        var bid = bids.forUpdate(facts.id(), vendor).orElseThrow(NotFound::new);
        BidDesk.requireCurrent(bid.version(), expectedVersion);
        if (!standing.verified(vendor)) {
            throw new RuleViolation(ProblemCode.VENDOR_NOT_VERIFIED);
        }
        views.lacks(facts, bid).throwIfAny();
        var offered = evaluations.offered(
                reference, vendor, Objects.requireNonNull(bid.content().solution()));
        var by = access.requireSignedIn();
        var submission = new BidSubmission(bid, reference, offered, by, now);
        bids.add(submission);
        bids.add(bid.submit(submission, by, now));
        bids.flush();
        var receipt = submission.receipt();
        events.fire(new BidEvent.Submitted(bid.id(), receipt.number(), receipt.hash()));
        return views.view(facts, bid, now);
    }

    /**
     * Takes back what was handed in; nothing of it counts any more.
     *
     * @throws NotFound when there is no such evaluation or bid, and for vendors that may not bid
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation BID_LATE with both times, and it is kept; TRANSITION_NOT_ALLOWED unless something was handed in;
     *     CLOCK_BEHIND
     */
    @RolesAllowed(Role.VENDOR)
    public BidView withdraw(EvaluationReference reference, long expectedVersion) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.standing(reference);
        var now = desk.requireOpen(facts, "bid.withdraw");
        var bid = bids.forUpdate(facts.id(), vendor).orElseThrow(NotFound::new);
        BidDesk.requireCurrent(bid.version(), expectedVersion);
        bids.add(bid.withdraw(access.requireSignedIn(), now));
        bids.flush();
        events.fire(new BidEvent.Withdrawn(bid.id()));
        return views.view(facts, bid, now);
    }
}
