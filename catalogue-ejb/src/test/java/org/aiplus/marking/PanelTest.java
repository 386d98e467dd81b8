// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.identity.Caller;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.junit.jupiter.api.Test;

/** A panel at work over a real database: marks alone, all in, consensus, quality closed, ranking. */
class PanelTest extends PanelAtWork {

    @Test
    void nobodyMarksOrReadsBeforeDeclaring() {
        tender.declareNothing(reference, OFFICER, "V-1", "V-2");
        assertThatThrownBy(() -> sheet(MEMBER3)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sheet(OFFICER)).isInstanceOf(NotAllowed.class);
        tender.appoint(reference, MEMBER3, PanelRole.MEMBER);
        assertThat(codes(() -> sheet(MEMBER3))).containsExactly(ProblemCode.CONFLICT_UNDECLARED);
        assertThat(codes(() -> mark(MEMBER3, cell(0), 1, "Words.", 0)))
                .containsExactly(ProblemCode.CONFLICT_UNDECLARED);
    }

    @Test
    void nobodySeesTheMarksOfOthersBeforeAllAreIn() {
        markAll(CHAIR, 1, "Canary reason of the chair");
        submit(CHAIR);
        markAll(MEMBER1, 1, "Canary reason of member one");
        assertThat(sheet(MEMBER1).toString()).doesNotContain("of the chair");
        assertThat(sheet(CHAIR).toString()).doesNotContain("of member one");
        tender.declareNothing(reference, OFFICER, "V-1", "V-2");
        for (var who : List.of(CHAIR, MEMBER1, MEMBER2, OFFICER)) {
            assertThat(codes(() -> consensus(who))).as(who.subject()).containsExactly(ProblemCode.MARKS_SEALED);
        }
        submit(MEMBER1);
        markAll(MEMBER2, 0, "Canary reason of member two");
        submit(MEMBER2);
        assertThat(stage()).isEqualTo(EvaluationStatus.MODERATION);
        assertThat(consensus(OFFICER).toString()).contains("of the chair", "of member one", "of member two");
        assertThatThrownBy(() -> consensus(OTHER_OFFICER)).isInstanceOf(NotFound.class);
    }

    @Test
    void aMarkIsNoHigherThanItsProof() {
        var scored = scored(MEMBER1);
        assertThat(codes(() -> mark(MEMBER1, scored, 2, "Said, not proved.", 0)))
                .containsExactly(ProblemCode.TOO_LARGE);
        assertThat(mark(MEMBER1, scored, 1, "Said.", 0).highest()).isEqualTo(1);
    }

    @Test
    void everyMarkNeedsItsReasonBeforeItIsHandedIn() {
        var first = sheet(MEMBER1).marks().get(0);
        mark(MEMBER1, first.cell(), 1, null);
        assertThat(problems(() -> submit(MEMBER1)))
                .hasSize(2 * sheet(MEMBER1).marks().size() - 1)
                .extracting(Problem::code)
                .containsOnly(ProblemCode.REQUIRED);
    }

    @Test
    void whatIsHandedInStaysUnlessTheChairOpensItAgain() {
        markAll(MEMBER1, 1, "Words.");
        submit(MEMBER1);
        var first = sheet(MEMBER1).marks().get(0);
        assertThat(codes(() -> mark(MEMBER1, first.cell(), 0, "Other words.")))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.update("""
                update panel_mark m set reason = 'Better words' from mark_sheet s
                where s.id = m.sheet_id and s.status = 'SUBMITTED'""")).hasMessageContaining("never change");
        assertThatThrownBy(() -> reopen(MEMBER2)).isInstanceOf(NotAllowed.class);
        reopen(CHAIR);
        assertThat(mark(MEMBER1, first.cell(), 0, "Other words.").judgement().reason())
                .isEqualTo("Other words.");
    }

    private void reopen(Caller who) {
        tender.as(
                who,
                MarkingService.class,
                service -> service.reopen(reference, String.valueOf(MEMBER1.subject()), "Two bids were mixed up."));
    }

    /** Each round two people's browsers save the same mark on what both have read. */
    @Test
    void ofAHundredPairsOfSavesOneEachIsRefusedAndNoneIsLost() throws Exception {
        var cell = scored(MEMBER1);
        var refused = new AtomicInteger();
        var written = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 100; round++) {
                long read = markOf(MEMBER1, cell).version();
                int number = round;
                var saves = pool.invokeAll(List.<Callable<Boolean>>of(
                        () -> saved(cell, "first " + number, read, refused, written),
                        () -> saved(cell, "second " + number, read, refused, written)));
                for (var save : saves) {
                    save.get();
                }
                assertThat(markOf(MEMBER1, cell).version()).isEqualTo(read + 1);
            }
        } finally {
            pool.shutdown();
        }
        assertThat(written).hasValue(100);
        assertThat(refused).hasValue(100);
    }

    private boolean saved(Cell cell, String words, long read, AtomicInteger refused, AtomicInteger written) {
        try {
            tender.as(
                    MEMBER1,
                    MarkingService.class,
                    service -> service.save(reference, cell, new Judgement(1, null, null, words), read));
            written.incrementAndGet();
            return true;
        } catch (StaleRevision other) {
            refused.incrementAndGet();
            return false;
        }
    }

    @Test
    void whatPeopleAreFurthestApartAboutComesFirstAndNeedsWords() {
        allIn();
        var points = consensus(CHAIR).points();
        assertThat(points.get(0).gate()).as("a gate about which they differ").isTrue();
        assertThat(points).isSortedAccordingTo((one, other) -> other.weighted().compareTo(one.weighted()));
        var gate = points.get(0);
        assertThat(codes(() -> settle(gate, true, null))).containsExactly(ProblemCode.REQUIRED);
        settle(gate, true, "The clause was overlooked.");
        assertThatThrownBy(() -> settle(gate, false, "Again on the old version."))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> tender.as(
                        MEMBER1,
                        ConsensusService.class,
                        service -> service.settle(reference, gate.cell(), gate.consensus(), 0)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void qualityIsNotClosedByTheChairAloneNorWithOpenPoints() {
        allIn();
        assertThat(codes(() -> close(CHAIR))).containsExactly(ProblemCode.CONSENSUS_INCOMPLETE);
        settleAll();
        assertThat(codes(() -> close(CHAIR))).containsExactly(ProblemCode.SECOND_PERSON_NEEDED);
        assertThatThrownBy(() -> agree(CHAIR)).isInstanceOf(NotAllowed.class);
        agree(MEMBER1);
        var point = consensus(CHAIR).points().get(0);
        settle(point, true, "Looked at once more.");
        assertThat(codes(() -> close(CHAIR)))
                .as("it was another consensus")
                .containsExactly(ProblemCode.SECOND_PERSON_NEEDED);
        agree(MEMBER1);
        close(CHAIR);
        assertThat(stage()).isEqualTo(EvaluationStatus.PRICE_OPENING);
        var closed = consensus(CHAIR).points().get(0);
        assertThat(codes(() -> settle(closed, false, "Too late."))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.update("""
                update consensus_mark c set reason = 'x' from evaluation e
                where e.id = c.evaluation_id and e.status <> 'MODERATION'""")).hasMessageContaining("only while it is moderated");
    }

    @Test
    void theRankingComesWithThePricesAndIsTheSameEachTime() {
        allIn();
        settleAll();
        assertThat(codes(() -> ranking(CHAIR))).containsExactly(ProblemCode.RANKING_NOT_READY);
        agree(MEMBER1);
        close(CHAIR);
        sealed.open(reference, OFFICER);
        sealed.open(reference, OTHER_OFFICER);
        var ranking = ranking(CHAIR);
        assertThat(ranking.reproduced()).isTrue();
        assertThat(ranking.result().places()).hasSize(2);
        assertThat(ranking.result().places().get(0).price()).isEqualByComparingTo("30000");
        var asked = tender.as(
                CHAIR, RankingService.class, service -> service.whatIf(reference, BigDecimal.TEN, PriceFormula.LINEAR));
        assertThat(asked.whatIf()).isTrue();
        assertThat(asked.result().places().get(1).pricePoints()).isEqualByComparingTo("72");
        assertThat(ranking(CHAIR).result()).as("asking changes nothing").isEqualTo(ranking.result());
        assertThatThrownBy(() -> database.update("update ranking_record set result = '{}'"))
                .hasMessageContaining("never change");
    }
}
