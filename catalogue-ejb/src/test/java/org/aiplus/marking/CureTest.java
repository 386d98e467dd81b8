// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.inquiry.BidInquiryService;
import org.aiplus.inquiry.InquiryService;
import org.aiplus.inquiry.NewInquiry;
import org.aiplus.shared.ProblemCode;
import org.junit.jupiter.api.Test;

/** What can still change once everybody has seen all marks: by a cure in time and by a consensus with its reason, and no way else. */
class CureTest extends PanelAtWork {

    @Test
    void aFailedGateIsCuredInTimeAndNeverBought() {
        PANEL.forEach(person -> markAll(person, 1, "Words."));
        var gate = sheet(CHAIR).marks().get(0).cell();
        PANEL.forEach(person -> mark(person, gate, 0, "The clause is missing."));
        PANEL.forEach(this::submit);
        var point = pointOf(gate);
        assertThat(codes(() -> settle(point, true, "Let it pass."))).containsExactly(ProblemCode.GATE_NOT_CURED);
        settle(point, false, "The clause is missing.");
        settleAll();
        agree(MEMBER1);
        var due = tender.now.plus(Duration.ofHours(2));
        var wanted = new NewInquiry(gate.letter(), gate.criterion(), "Where is the clause?", due);
        tender.as(CHAIR, InquiryService.class, service -> service.ask(reference, wanted, Optional.empty()));
        assertThat(codes(() -> tender.as(
                        CHAIR, InquiryService.class, service -> service.ask(reference, wanted, Optional.empty()))))
                .as("one chance for each gate")
                .containsExactly(ProblemCode.DUPLICATE_ITEM);
        assertThat(codes(() -> close(CHAIR))).containsExactly(ProblemCode.INQUIRY_OPEN);
        assertThat(codes(() -> settle(pointOf(gate), true, "It will come.")))
                .containsExactly(ProblemCode.GATE_NOT_CURED);
        var bidder = bidderOf(gate.letter());
        tender.as(
                bidder,
                BidInquiryService.class,
                service -> service.answer(
                        reference, 1, new BidContent.BidResponse("Clause 9, on page two.", List.of()), 1));
        settle(pointOf(gate), true, "Cured in time.");
        agree(MEMBER1);
        close(CHAIR);
        assertThat(stage()).isEqualTo(EvaluationStatus.PRICE_OPENING);
    }

    private Caller bidderOf(String letter) {
        return tender.as(CHAIR, Bids.class, bids -> bids.asSystem(reference).stream()
                        .filter(bid -> bid.letter().equals(letter))
                        .anyMatch(bid -> bid.vendorId().equals(Tender.ACME)))
                ? AT_ACME
                : AT_BOLT;
    }

    private ConsensusView.Point pointOf(Cell cell) {
        return consensus(CHAIR).points().stream()
                .filter(point -> point.cell().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void marksThatOthersHaveSeenChangeNoMoreExceptInTheConsensusWithItsReason() {
        allIn();
        var cell = scored(MEMBER1);
        assertThat(codes(() -> mark(MEMBER1, cell, 0, "Now that I know what the others think.")))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(codes(() -> tender.as(
                        CHAIR,
                        MarkingService.class,
                        service -> service.reopen(reference, String.valueOf(MEMBER1.subject()), "They have seen it."))))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.update("update panel_mark set mark = 0"))
                .hasMessageContaining("never change");
        var agreed = pointOf(cell);
        var lower = new Judgement(0, null, null, null);
        assertThat(codes(() -> tender.as(
                        CHAIR,
                        ConsensusService.class,
                        service -> service.settle(reference, cell, lower, agreed.version()))))
                .as("a consensus that nobody marked needs words")
                .containsExactly(ProblemCode.REQUIRED);
    }
}
