// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredRecords;
import org.aiplus.json.TextRules;
import org.aiplus.shared.Attempt;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** Inquiries about the caller's own bid, people and programs of the vendor alike. */
@Stateless
@ActsForCaller
public class BidInquiryService {

    private static final int MAX_ANSWER = 8000;

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    Bids bids;

    @Inject
    InquiryRepository inquiries;

    @Inject
    InquiryViews views;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What the panel has asked about the caller's bid.
     *
     * @throws NotFound when there is no such evaluation, and for vendors that may not bid
     */
    @RolesAllowed(Role.VENDOR)
    public List<InquiryView> list(EvaluationReference reference) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.facts(reference);
        return views.forBidder(
                facts,
                inquiries.of(facts.id()).stream()
                        .filter(inquiry -> inquiry.vendorId().equals(vendor))
                        .toList());
    }

    /**
     * Answers, once and for good, as long as the deadline has not come. The moment counts at which the answer has been received
     * whole.
     *
     * @param number of the inquiry
     * @param answer words, and evidence of the vendor
     * @param expectedVersion {@link InquiryView#version()} that the caller has read
     * @throws NotFound when there is no such evaluation or inquiry, and for the inquiries of others
     * @throws StaleRevision when it was answered since
     * @throws RuleViolation ANSWER_LATE with both times, and it is kept; TRANSITION_NOT_ALLOWED when it was answered;
     *     REQUIRED or TOO_LONG at {@code /text}; UNKNOWN_EVIDENCE and others under {@code /evidence}; CLOCK_BEHIND
     */
    @RolesAllowed(Role.VENDOR)
    public InquiryView answer(
            EvaluationReference reference, int number, BidContent.BidResponse answer, long expectedVersion) {
        var vendor = evaluations.bidder(reference);
        var facts = evaluations.standing(reference);
        var inquiry = inquiries
                .forUpdate(facts.id(), number)
                .filter(one -> one.vendorId().equals(vendor))
                .orElseThrow(NotFound::new);
        var now = clock.nowForDeadline();
        requireInTime(facts, inquiry, now);
        var problems = new Problems();
        TextRules.check(answer.text().strip(), true, 1, MAX_ANSWER, "/text", problems);
        bids.checkEvidence(vendor, answer, "/evidence", problems);
        problems.throwIfAny();
        if (inquiry.version() + 1 != expectedVersion) {
            throw new StaleRevision();
        }
        var said = new BidContent.BidResponse(answer.text().strip(), answer.evidence());
        inquiries.add(inquiry.answer(said, access.requireSignedIn(), now));
        inquiries.flush();
        events.fire(new InquiryEvent.Answered(
                reference,
                facts.title(),
                number,
                facts.panel().stream().map(EvaluationFacts.Place::subject).collect(Collectors.toUnmodifiableSet()),
                StoredRecords.digest(said)));
        return views.forBidder(facts, List.of(inquiry)).get(0);
    }

    private static void requireInTime(EvaluationFacts facts, Inquiry inquiry, Instant now) {
        if (inquiry.status() == InquiryStatus.LAPSED
                || inquiry.status() == InquiryStatus.ASKED
                        && !(inquiry.inTime(now) && facts.status().qualityStage())) {
            throw new RuleViolation(
                    new Problem(
                            ProblemCode.ANSWER_LATE,
                            null,
                            Map.of("dueAt", inquiry.dueAt().toString(), "receivedAt", now.toString())),
                    new Attempt(
                            "inquiry.answer", "evaluation", facts.reference().value()));
        }
    }
}
