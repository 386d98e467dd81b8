// SPDX-License-Identifier: Apache-2.0
package org.aiplus.inquiry;

import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.aiplus.bid.BidContent;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.Caller;
import org.aiplus.identity.SecondWall;
import org.aiplus.sealing.SealedTender;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Questions of a panel to one bidder over a real database: who asks, who reads, and until when it is answered. */
class InquiryTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final SealedTender sealed = new SealedTender(database);
    private final Tender tender = sealed.tender;
    private EvaluationReference reference;

    @BeforeEach
    void bidsAreClosedAndThePanelHasDeclared() throws SQLException {
        sealed.world();
        reference = sealed.prepared();
        sealed.publish(reference);
        sealed.price(reference, AT_ACME, "1000");
        sealed.bid(reference, AT_ACME, "S-000001");
        sealed.price(reference, AT_BOLT, "1200");
        sealed.bid(reference, AT_BOLT, "S-000002");
        tender.close();
        List.of(CHAIR, MEMBER1, MEMBER2).forEach(person -> tender.declareNothing(reference, person, "V-1", "V-2"));
    }

    @Test
    void aBidderAnswersOnceAndAllOfThePanelReadIt() {
        var asked = ask(MEMBER1, Duration.ofHours(2));
        assertThat(asked.status()).isEqualTo(InquiryStatus.ASKED);
        var seen = mine(AT_ACME);
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).askedBy())
                .as("the bidder does not learn who asks")
                .isNull();
        assertThat(seen.get(0).letter()).isNull();
        answer(AT_ACME, "Here is the annex.", seen.get(0).version());
        assertThat(board(MEMBER2).inquiries()).singleElement().satisfies(one -> {
            assertThat(one.answer()).isEqualTo("Here is the annex.");
            assertThat(one.status()).isEqualTo(InquiryStatus.ANSWERED);
        });
        assertThat(codes(() -> answer(AT_ACME, "Another annex.", 2)))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.asOwner(connection -> {
                    try (var statement = connection.createStatement()) {
                        statement.execute("set local aiplus.wall = 'system'");
                        return statement.executeUpdate("update inquiry set answer = '{}'");
                    }
                }))
                .hasMessageContaining("never changes");
    }

    @Test
    void anAnswerIsInTimeUntilTheInstantAndNotAtIt() {
        var asked = ask(MEMBER1, Duration.ofHours(2));
        tender.now = asked.dueAt();
        var refusal = catchThrowableOfType(DomainException.class, () -> answer(AT_ACME, "Late.", asked.version()));
        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.ANSWER_LATE);
            assertThat(problem.parameters())
                    .containsEntry("dueAt", asked.dueAt().toString())
                    .containsEntry("receivedAt", tender.now.toString());
        });
        assertThat(refusal.attempt()).as("a late answer is kept in the trail").isPresent();
        tender.now = asked.dueAt().minusMillis(1);
        assertThat(answer(AT_ACME, "In time.", asked.version()).answer()).isEqualTo("In time.");
    }

    @Test
    void whatNobodyAnswersLapsesAndIsAnsweredNoMore() {
        var asked = ask(MEMBER1, Duration.ofHours(2));
        tender.now = asked.dueAt();
        lapse();
        assertThat(board(CHAIR).inquiries()).extracting(InquiryView::status).containsExactly(InquiryStatus.LAPSED);
        assertThat(codes(() -> answer(AT_ACME, "Late.", 2))).containsExactly(ProblemCode.ANSWER_LATE);
        lapse();
        assertThat(board(CHAIR).inquiries()).as("a second run finds nothing").hasSize(1);
    }

    @Test
    void nobodyElseReadsAsksOrAnswers() {
        var asked = ask(MEMBER1, Duration.ofHours(2));
        assertThat(mine(AT_BOLT)).isEmpty();
        assertThatThrownBy(() -> answer(AT_BOLT, "Of another.", asked.version()))
                .isInstanceOf(NotFound.class);
        assertThat(codes(() -> board(OFFICER))).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        assertThatThrownBy(() -> board(MEMBER3)).isInstanceOf(NotFound.class);
        tender.declareNothing(reference, OFFICER, "V-1", "V-2");
        assertThatThrownBy(() -> ask(OFFICER, Duration.ofHours(2))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> answer(AT_ACME, "On what nobody read.", asked.version() + 1))
                .isInstanceOf(StaleRevision.class);
        var id = tender.as(OFFICER, Evaluations.class, all -> all.facts(reference))
                .id();
        List<Inquiry> behindTheWall = tender.as(OFFICER, InquiryRepository.class, repository -> repository.of(id));
        assertThat(behindTheWall)
                .as("the database shows nothing to a transaction that the wall has not let through")
                .isEmpty();
    }

    @Test
    void deadlinesAreNoTrapAndGatesAreForTheChairOnce() {
        assertThat(codes(() -> ask(MEMBER1, Duration.ofMinutes(59)))).containsExactly(ProblemCode.DATES_OUT_OF_ORDER);
        assertThat(codes(() -> ask(MEMBER1, Duration.ofDays(31)))).containsExactly(ProblemCode.DATES_OUT_OF_ORDER);
        var gate = tender.as(CHAIR, Evaluations.class, all -> all.facts(reference))
                .scheme()
                .gates()
                .get(0);
        assertThatThrownBy(() -> ask(MEMBER1, gate, Duration.ofHours(2))).isInstanceOf(NotAllowed.class);
        assertThat(codes(() -> ask(CHAIR, gate, Duration.ofHours(2))))
                .as("before all marks are in")
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    /** What runs a due job. */
    static class Timer {

        @Inject
        SecondWall secondWall;

        @Inject
        LapseInquiries job;
    }

    private InquiryView ask(Caller who, Duration until) {
        var criterion = tender.as(CHAIR, Evaluations.class, all -> all.facts(reference))
                .scheme()
                .criteria()
                .get(0)
                .code();
        return ask(who, criterion, until);
    }

    private InquiryView ask(Caller who, String criterion, Duration until) {
        var wanted = new NewInquiry(letterOfAcme(), criterion, "Where is the annex?", tender.now.plus(until));
        return tender.as(who, InquiryService.class, service -> service.ask(reference, wanted, Optional.empty()));
    }

    private String letterOfAcme() {
        return tender.as(CHAIR, Bids.class, bids -> bids.asSystem(reference).stream()
                .filter(bid -> bid.vendorId().equals(Tender.ACME))
                .findFirst()
                .orElseThrow()
                .letter());
    }

    private InquiryView answer(Caller who, String words, long version) {
        var answer = new BidContent.BidResponse(words, List.of());
        return tender.as(who, BidInquiryService.class, service -> service.answer(reference, 1, answer, version));
    }

    private List<InquiryView> mine(Caller who) {
        return tender.as(who, BidInquiryService.class, service -> service.list(reference));
    }

    private InquiryBoard board(Caller who) {
        return tender.as(who, InquiryService.class, service -> service.list(reference));
    }

    private void lapse() {
        tender.as(Caller.SYSTEM, Timer.class, timer -> {
            timer.secondWall.asSystem(() -> timer.job.run(tender.now));
            return true;
        });
    }

    private static List<ProblemCode> codes(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems().stream().map(Problem::code).toList();
    }
}
