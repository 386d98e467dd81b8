// SPDX-License-Identifier: Apache-2.0
package org.aiplus.bid;

import static org.aiplus.evaluation.Tender.ACME;
import static org.aiplus.evaluation.Tender.ADMIN;
import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AT_CORE;
import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.BOLT;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.COMMITTEE;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aiplus.bid.BidContent.BidResponse;
import org.aiplus.evaluation.ConflictService;
import org.aiplus.evaluation.DeclaredInterest;
import org.aiplus.evaluation.EvaluationEvent;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStages;
import org.aiplus.evaluation.EvaluationView;
import org.aiplus.evaluation.InvitationService;
import org.aiplus.evaluation.Tender;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Caller;
import org.aiplus.identity.TestCallers;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Bids and the wall before them. */
class BidServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Tender tender = new Tender(database);
    private EvaluationReference reference;
    private EvaluationView view;

    @BeforeEach
    void bidsAreTaken() throws SQLException {
        tender.world();
        tender.takingBids(beans -> beans.get(LetterBids.class), beans -> tender.events.all().stream()
                .filter(EvaluationEvent.BidsClosed.class::isInstance)
                .map(EvaluationEvent.BidsClosed.class::cast)
                .reduce((earlier, later) -> later)
                .ifPresent(beans.get(LetterBids.class)::closed));
        view = tender.published();
        reference = view.reference();
    }

    @Test
    void aBidIsWrittenHandedInReplacedAndTakenBackUntilClosing() {
        assertThat(read(AT_ACME).version()).isZero();
        var draft = save(AT_ACME, "S-000001", "First words.");
        assertThat(draft.status()).isEqualTo(BidStatus.DRAFT);
        var first = submit(AT_ACME);
        assertThat(first.counts()).isEqualTo(1);
        save(AT_ACME, "S-000001", "Better words.");
        assertThat(read(AT_ACME).changed())
                .as("what was handed in still counts")
                .isTrue();
        var second = submit(AT_ACME);
        assertThat(second.receipts()).extracting(BidReceipt::number).containsExactly(2, 1);
        assertThat(second.receipts().get(0).hash())
                .isNotEqualTo(second.receipts().get(1).hash());
        var withdrawn = tender.as(AT_ACME, BidService.class, service -> service.withdraw(reference, second.version()));
        assertThat(withdrawn.counts()).isNull();
        assertThat(submit(AT_ACME).counts()).isEqualTo(3);
    }

    @Test
    void anIncompleteBidIsRefusedWithEverythingThatIsMissing() {
        var content = new BidContent(Language.EN, null, Map.of());
        tender.as(AT_ACME, BidService.class, service -> service.save(reference, content, 0));
        assertThat(problems(() -> submit(AT_ACME)))
                .extracting(Problem::pointer)
                .contains("/solution")
                .hasSize(1 + asked().size());
        assertThat(codes(() -> save(AT_ACME, "S-000002", "Not ours."))).containsExactly(ProblemCode.UNKNOWN_SOLUTION);
    }

    @Test
    void aLateBidIsRefusedWithBothTimesAndKept() {
        save(AT_ACME, "S-000001", "In time.");
        var before = read(AT_ACME);
        tender.now = view.closesAt();
        var refusal = catchThrowableOfType(
                DomainException.class,
                () -> tender.as(AT_ACME, BidService.class, service -> service.submit(reference, before.version())));
        assertThat(refusal.problems().get(0).code()).isEqualTo(ProblemCode.BID_LATE);
        assertThat(refusal.problems().get(0).parameters())
                .containsEntry("closesAt", view.closesAt().toString())
                .containsEntry("receivedAt", tender.now.toString());
        assertThat(refusal.attempt()).hasValueSatisfying(attempt -> {
            assertThat(attempt.act()).isEqualTo("bid.submit");
            assertThat(attempt.objectId()).isEqualTo(reference.value());
        });
        assertThat(codes(() -> save(AT_ACME, "S-000001", "Late."))).containsExactly(ProblemCode.BID_LATE);
        assertThat(codes(() ->
                        tender.as(AT_ACME, BidService.class, service -> service.withdraw(reference, before.version()))))
                .containsExactly(ProblemCode.BID_LATE);
    }

    @Test
    void aSecondBelowTheClosingTimeIsInTime() {
        save(AT_ACME, "S-000001", "In time.");
        tender.now = view.closesAt().minusNanos(1000);
        assertThat(submit(AT_ACME).counts()).isEqualTo(1);
    }

    @Test
    void vendorsSeeNothingOfEachOther() {
        save(AT_ACME, "S-000001", "Canary of Acme");
        submit(AT_ACME);
        assertThat(read(AT_BOLT).version()).isZero();
        assertThat(read(AT_BOLT).content().responses()).isEmpty();
        assertThatThrownBy(() -> read(AT_CORE)).isInstanceOf(NotFound.class);
        var rows = database.call(entityManager -> {
            TestCallers.secondWall(entityManager, TestCallers.current(AT_BOLT)).actForCaller();
            return entityManager
                    .createNativeQuery("select id from bid_submission where vendor_id = '" + ACME + "'")
                    .getResultList();
        });
        assertThat(rows).isEmpty();
    }

    @Test
    void nobodyReadsABidOrLearnsWhoHasBidBeforeClosing() {
        bothBid();
        for (var who : List.of(OFFICER, CHAIR, MEMBER1, AUDITOR)) {
            assertThat(codes(() -> sheets(who))).as(who.subject()).containsExactly(ProblemCode.BIDS_SEALED);
            assertThat(tender.as(who, ConflictService.class, service -> service.read(reference))
                            .bidders())
                    .isEmpty();
        }
    }

    @Test
    void afterClosingEverybodyDeclaresAboutEveryBidderFirst() {
        bothBid();
        tender.close();
        for (var who : List.of(OFFICER, CHAIR, MEMBER1, MEMBER2, AUDITOR)) {
            assertThat(codes(() -> sheets(who))).as(who.subject()).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        }
        assertThat(codes(() -> tender.declareNothing(reference, MEMBER1, "V-1")))
                .as("all bidders or none")
                .containsExactly(ProblemCode.REQUIRED);
        assertThat(tender.declareNothing(reference, MEMBER1, "V-1", "V-2").refusal())
                .isNull();
        assertThat(sheets(MEMBER1)).extracting(BidSheet::letter).containsExactly("A", "B");
        assertThat(codes(() -> sheets(MEMBER2)))
                .as("each for oneself")
                .containsExactly(ProblemCode.CONFLICT_UNDECLARED);
    }

    @Test
    void peopleWithoutBusinessAreNotToldThatThereIsAny() {
        bothBid();
        tender.close();
        for (var who : List.of(MEMBER3, OTHER_OFFICER, COMMITTEE, ADMIN)) {
            assertThatThrownBy(() -> sheets(who)).as(who.subject()).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoDeclaresAnInterestReadsNothingAndCannotTakeItBack() {
        bothBid();
        tender.close();
        var declared = tender.as(
                MEMBER1,
                ConflictService.class,
                service -> service.declare(
                        reference,
                        List.of(
                                new DeclaredInterest("V-1", true, "My sister works there."),
                                new DeclaredInterest("V-2", false, null))));
        assertThat(declared.refusal()).isEqualTo(ProblemCode.CONFLICT_DECLARED);
        assertThat(codes(() -> sheets(MEMBER1))).containsExactly(ProblemCode.CONFLICT_DECLARED);
        assertThat(codes(() -> tender.declareNothing(reference, MEMBER1, "V-1", "V-2")))
                .containsExactly(ProblemCode.CONFLICT_STANDS);
    }

    @Test
    void bidsAreLettersWhileQualityIsJudgedAnonymously() {
        bothBid();
        tender.close();
        tender.declareNothing(reference, CHAIR, "V-1", "V-2");
        assertThat(sheets(CHAIR)).allSatisfy(sheet -> {
            assertThat(sheet.vendorId()).isNull();
            assertThat(sheet.vendor()).isNull();
            assertThat(sheet.solution()).isNull();
            assertThat(sheet.toString()).doesNotContain("Canary vendor", "Canary tool", "S-00000");
        });
        move();
        assertThat(sheets(CHAIR)).extracting(BidSheet::solution).containsExactlyInAnyOrder("S-000001", "S-000002");
    }

    @Test
    void withdrawnAndUnfinishedBidsDoNotStand() {
        bothBid();
        var bolt = read(AT_BOLT);
        tender.as(AT_BOLT, BidService.class, service -> service.withdraw(reference, bolt.version()));
        tender.close();
        assertThat(tender.declareNothing(reference, CHAIR, "V-1").bidders())
                .extracting(bidder -> bidder.vendorId())
                .doesNotContain(BOLT);
        assertThat(sheets(CHAIR)).hasSize(1);
    }

    @Test
    void theDatabaseKeepsBidsFromThoseWhomTheWallDidNotLetThrough() {
        bothBid();
        tender.close();
        tender.declareNothing(reference, MEMBER1, "V-1", "V-2");
        for (var table : List.of("bid", "bid_submission", "bid_status_change")) {
            var rows = database.call(entityManager -> {
                TestCallers.secondWall(entityManager, TestCallers.current(MEMBER1))
                        .actForCaller();
                return entityManager
                        .createNativeQuery("select id from " + table)
                        .getResultList();
            });
            assertThat(rows)
                    .as("declared, but the wall was not asked: " + table)
                    .isEmpty();
        }
    }

    @Test
    void whatWasHandedInNeverChangesInTheDatabase() {
        bothBid();
        tender.close();
        assertThatThrownBy(() -> asSystem("update bid_submission set content = '{}'"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> asSystem("update bid set letter = 'Z'")).hasMessageContaining("never changes");
        assertThatThrownBy(() -> asSystem("update bid set status = 'WITHDRAWN'"))
                .hasMessageContaining("never changes");
    }

    @Test
    void whoeverHasReadAnOlderVersionIsRefused() {
        save(AT_ACME, "S-000001", "One.");
        assertThatThrownBy(() -> tender.as(
                        AT_ACME, BidService.class, service -> service.save(reference, content("S-000001", "Two."), 0)))
                .isInstanceOf(StaleRevision.class);
    }

    private void asSystem(String sql) throws SQLException {
        database.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("set local aiplus.wall = 'system'");
                return statement.executeUpdate(sql);
            }
        });
    }

    private void bothBid() {
        save(AT_ACME, "S-000001", "Canary of Acme");
        submit(AT_ACME);
        save(AT_BOLT, "S-000002", "Canary of Bolt");
        submit(AT_BOLT);
    }

    private List<String> asked() {
        return BidRules.asked(tender.as(AT_ACME, InvitationService.class, service -> service.read(reference))
                .scheme());
    }

    private BidContent content(String solution, String words) {
        var responses = new HashMap<String, BidResponse>();
        asked().forEach(code -> responses.put(code, new BidResponse(words, List.of())));
        return new BidContent(Language.EN, solution, responses);
    }

    private BidView read(Caller who) {
        return tender.as(who, BidService.class, service -> service.read(reference));
    }

    private BidView save(Caller who, String solution, String words) {
        var version = read(who).version();
        return tender.as(who, BidService.class, service -> service.save(reference, content(solution, words), version));
    }

    /** Acts for the caller like the façade that seals prices. */
    @ActsForCaller
    static class Envelopes {

        @Inject
        BidPrices prices;
    }

    /** Hands in, with an envelope. */
    private BidView submit(Caller who) {
        var before = read(who);
        if (before.priceHash() == null) {
            tender.as(who, Envelopes.class, some -> some.prices.seal(reference, new byte[48], true, before.version()));
        }
        var version = read(who).version();
        return tender.as(who, BidService.class, service -> service.submit(reference, version));
    }

    private List<BidSheet> sheets(Caller who) {
        return tender.as(who, ReceivedBidService.class, service -> service.list(reference));
    }

    private void move() {
        tender.as(Caller.SYSTEM, EvaluationStages.class, stages -> {
            stages.marksAreIn(reference);
            stages.qualityClosed(reference);
            return true;
        });
    }

    private static List<ProblemCode> codes(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        var refusal = catchThrowableOfType(DomainException.class, act);
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal.problems();
    }
}
