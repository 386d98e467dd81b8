// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.bid.BidPieces;
import org.aiplus.bid.Bids;
import org.aiplus.bid.ReceivedBid;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationFacts;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evidence.EvidenceFile;
import org.aiplus.evidence.EvidencePieces;
import org.aiplus.evidence.EvidenceReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.StoredRecords;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Inquiries as a panel asks them and reads what was answered, behind the conflict wall. */
@Stateless
@ActsForCaller
public class InquiryService {

    @Inject
    Access access;

    @Inject
    Evaluations evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    Bids bids;

    @Inject
    EvidencePieces evidence;

    @Inject
    InquiryRepository inquiries;

    @Inject
    InquiryViews views;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * All inquiries of an evaluation with their answers.
     *
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public InquiryBoard list(EvaluationReference reference) {
        evaluations.readable(reference);
        wall.require(reference);
        var facts = evaluations.facts(reference);
        var me = access.requireSignedIn();
        return new InquiryBoard(
                reference,
                facts.title(),
                facts.status(),
                facts.scheme().criteriaSet(),
                bids.asSystem(reference).stream().map(ReceivedBid::letter).toList(),
                facts.panel().stream()
                        .filter(place -> place.subject().equals(me))
                        .findFirst()
                        .map(place -> InquiryRules.asks(facts, place.role()))
                        .orElseGet(List::of),
                views.forPanel(facts, inquiries.of(facts.id())));
    }

    /**
     * Asks a bidder for evidence, or, as the chair and while the consensus is found, to cure a gate.
     *
     * @param key for sending it once; empty for none
     * @throws NotFound for those who may not read the evaluation and for a letter without a bid
     * @throws NotAllowed for those who are not on its panel, and about a gate for those who are not its chair
     * @throws RuleViolation CONFLICT_UNDECLARED, CONFLICT_DECLARED; TRANSITION_NOT_ALLOWED once quality is closed, and about a
     *     gate before all marks are in; UNKNOWN_CRITERION, REQUIRED, TOO_LONG, DATES_OUT_OF_ORDER for a deadline less than an
     *     hour or more than thirty days away, DUPLICATE_ITEM for a second chance about the same gate, with pointers;
     *     IDEMPOTENCY_KEY_REUSED; CLOCK_BEHIND
     */
    @RolesAllowed({Role.PANEL_MEMBER, Role.PANEL_CHAIR, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public InquiryView ask(EvaluationReference reference, NewInquiry wanted, Optional<IdempotencyKey> key) {
        var place = evaluations.seat(reference);
        wall.require(reference);
        var fingerprint = StoredJson.format(List.of(
                "inquiry",
                reference.value(),
                wanted.letter(),
                wanted.criterion(),
                wanted.question(),
                Objects.toString(wanted.dueAt(), "")));
        var number = idempotentRequests.once(key, fingerprint, () -> asked(reference, wanted, place));
        var facts = evaluations.facts(reference);
        return views.forPanel(facts, List.of(known(facts, Integer.parseInt(number))))
                .get(0);
    }

    private String asked(EvaluationReference reference, NewInquiry wanted, EvaluationFacts.Place place) {
        var facts = evaluations.standing(reference);
        var gate = InquiryRules.gate(facts.scheme(), wanted.criterion());
        if (gate && place.role() != PanelRole.CHAIR) {
            throw new NotAllowed();
        }
        InquiryRules.requireStage(facts, gate);
        var bid = bids.asSystem(reference).stream()
                .filter(one -> one.letter().equals(wanted.letter()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var now = clock.nowForDeadline();
        var problems = new Problems();
        InquiryRules.check(wanted, facts, now, problems);
        inquiries.awaitTurn(facts.id());
        var before = inquiries.of(facts.id());
        if (gate
                && before.stream()
                        .anyMatch(one -> one.letter().equals(wanted.letter())
                                && one.criterion().equals(wanted.criterion()))) {
            problems.add("/criterion", ProblemCode.DUPLICATE_ITEM);
        }
        problems.throwIfAny();
        var due = Objects.requireNonNull(wanted.dueAt());
        var inquiry = new Inquiry(
                new Inquiry.Subject(facts.id(), bid.vendorId(), wanted.letter(), wanted.criterion(), gate),
                before.size() + 1,
                wanted.question().strip(),
                due,
                place.subject(),
                now);
        inquiries.add(inquiry);
        inquiries.add(inquiry.asked());
        inquiries.flush();
        events.fire(new InquiryEvent.Asked(
                reference, facts.title(), inquiry.number(), bid.vendorId(), due, StoredRecords.digest(inquiry.text())));
        return String.valueOf(inquiry.number());
    }

    private Inquiry known(EvaluationFacts facts, int number) {
        return inquiries.find(facts.id(), number).orElseThrow(NotFound::new);
    }

    /**
     * Begins to read a file that an answer names; each beginning is in the trail.
     *
     * @param piece number of the file in the answer
     * @throws NotFound for those who have no business with it, when there is none, and for what is kept back while names are
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; FILE_BEING_CHECKED
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public EvidenceFile download(EvaluationReference reference, int number, int piece) {
        var file = evidence.file(piece(reference, number, piece));
        events.fire(new InquiryEvent.EvidenceRead(reference, number, piece, file.sha256()));
        return Bids.anonymous(evaluations.facts(reference)) ? file.called("inquiry-" + number + "-" + piece) : file;
    }

    /**
     * One part of a file that {@link #download} has opened, at most 1 MiB; asked anew each time whether the caller may.
     *
     * @param part from 0
     * @throws NotFound as {@link #download}
     * @throws RuleViolation as {@link #download}
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public byte[] part(EvaluationReference reference, int number, int piece, int part) {
        return evidence.part(piece(reference, number, piece), part);
    }

    private EvidenceReference piece(EvaluationReference reference, int number, int piece) {
        evaluations.readable(reference);
        wall.require(reference);
        var facts = evaluations.facts(reference);
        var inquiry = known(facts, number);
        var answer = Optional.ofNullable(inquiry.answer()).orElseThrow(NotFound::new);
        return BidPieces.reference(Map.of(inquiry.criterion(), answer), Bids.anonymous(facts), piece);
    }
}
