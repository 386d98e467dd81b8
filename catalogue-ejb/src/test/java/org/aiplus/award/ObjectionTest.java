// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import static org.aiplus.award.AwardServiceTest.codes;
import static org.aiplus.award.AwardedTender.SECOND_OFFICER;
import static org.aiplus.evaluation.Tender.AT_ACME;
import static org.aiplus.evaluation.Tender.AT_BOLT;
import static org.aiplus.evaluation.Tender.AT_CORE;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What bidders have against an award: when, who, and what follows. */
class ObjectionTest {

    private static final Duration STANDSTILL = Duration.ofDays(5);

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final AwardedTender awarded = new AwardedTender(database);

    @BeforeEach
    void people() throws SQLException {
        awarded.world();
    }

    @Test
    void anObjectionHoldsTheStandstillUpAndTheTimeThatWasLeftRunsOn() {
        var reference = awarded.noticed();
        var until = awarded.tender.now.plus(STANDSTILL);
        awarded.later(Duration.ofDays(2));
        assertThat(awarded.object(reference, AT_BOLT, "The mark for testing is wrong.")
                        .mayObject())
                .isFalse();
        assertThat(awarded.outcome(reference, AT_CORE).objection())
                .as("nobody reads what others object")
                .isNull();
        awarded.object(reference, AT_CORE, "Ours is cheaper to run.");
        awarded.later(Duration.ofDays(20));
        awarded.jobs();
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.OBJECTED);
        assertThat(codes(() -> awarded.answer(reference, OFFICER, 1, ObjectionOutcome.DISMISSED)))
                .as("who has recommended does not judge it")
                .containsExactly(ProblemCode.SECOND_PERSON_NEEDED);
        awarded.answer(reference, SECOND_OFFICER, 1, ObjectionOutcome.DISMISSED);
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.OBJECTED);
        awarded.later(Duration.ofDays(1));
        awarded.answer(reference, SECOND_OFFICER, 2, ObjectionOutcome.DISMISSED);
        var goesOn = awarded.read(reference, OFFICER);
        assertThat(goesOn.status()).isEqualTo(AwardStatus.STANDSTILL);
        assertThat(goesOn.notice()).isNotNull();
        assertThat(goesOn.notice().until()).isEqualTo(until.plus(Duration.ofDays(21)));
        assertThat(awarded.outcome(reference, AT_BOLT).objection())
                .isNotNull()
                .extracting(ObjectionView::status)
                .isEqualTo(ObjectionStatus.DISMISSED);
        assertThat(codes(() -> awarded.object(reference, AT_BOLT, "Again.")))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(codes(() -> awarded.answer(reference, SECOND_OFFICER, 1, ObjectionOutcome.CANCEL)))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        awarded.later(Duration.ofDays(3));
        awarded.jobs();
        assertThat(awarded.read(reference, OFFICER).status()).isEqualTo(AwardStatus.CLEARED);
    }

    @Test
    void theLastMomentIsJudgedByTheClockAndNotByTheJob() {
        var reference = awarded.noticed();
        awarded.later(STANDSTILL);
        var late = catchThrowableOfType(
                DomainException.class, () -> awarded.object(reference, AT_BOLT, "A moment too late."));
        assertThat(late.problems().get(0).code()).isEqualTo(ProblemCode.OBJECTION_LATE);
        assertThat(late.attempt()).as("it is kept").isPresent();
        awarded.later(Duration.ofMillis(-1));
        awarded.object(reference, AT_BOLT, "In the last millisecond.");
    }

    @Test
    void neitherTheWinnerNorAStrangerObjects() {
        var reference = awarded.noticed();
        assertThatThrownBy(() -> awarded.object(reference, AT_ACME, "We have won."))
                .isInstanceOf(NotAllowed.class);
        var other = UUID.fromString("01900000-0000-7000-8000-0000000000ff");
        var stranger = new Caller("stranger", Set.of(Role.VENDOR), Set.of(), Set.of(other), Set.of(other));
        assertThatThrownBy(() -> awarded.object(reference, stranger, "We want it too."))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsUpheldIsRecommendedAnewAndTheOthersLapse() {
        var reference = awarded.noticed();
        awarded.object(reference, AT_BOLT, "A gate was overlooked.");
        awarded.object(reference, AT_CORE, "The same.");
        var upheld = awarded.answer(reference, SECOND_OFFICER, 1, ObjectionOutcome.RECOMMEND_ANEW);
        assertThat(upheld.stage()).isEqualTo(EvaluationStatus.RECOMMENDED);
        assertThat(upheld.status()).isEqualTo(AwardStatus.RETURNED);
        assertThat(upheld.objections())
                .extracting(ObjectionView::status)
                .containsExactly(ObjectionStatus.UPHELD, ObjectionStatus.LAPSED);
        assertThat(awarded.outcome(reference, AT_BOLT).debrief()).isNull();
        assertThat(awarded.outcome(reference, AT_BOLT).notice().withdrawn()).isTrue();
        assertThat(codes(() -> awarded.object(reference, AT_ACME, "We had won.")))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        awarded.recommend(reference, OFFICER, awarded.recommendation(reference, 1, "The objection is right."));
        awarded.approve(reference);
        var again = awarded.outcome(reference, AT_ACME);
        assertThat(again.notice().number()).isEqualTo(2);
        assertThat(again.mayObject()).as("another notice, another standstill").isTrue();
    }

    @Test
    void whatCannotBeMendedEndsTheEvaluation() {
        var reference = awarded.noticed();
        awarded.object(reference, AT_BOLT, "The documents were wrong.");
        var ended = awarded.answer(reference, SECOND_OFFICER, 1, ObjectionOutcome.CANCEL);
        assertThat(ended.stage()).isEqualTo(EvaluationStatus.CANCELLED);
        assertThat(ended.status()).isEqualTo(AwardStatus.CANCELLED);
    }

    /** Each round an objection and the end of the standstill come at the same moment: one of them is. */
    @Test
    void anObjectionAndTheEndOfTheStandstillAtOnceLeaveOne() throws Exception {
        var reference = awarded.noticed();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 20; i++) {
                var own = other(STANDSTILL.minusNanos(1000));
                var job = other(STANDSTILL);
                tries.add(() -> done(() -> own.object(reference, AT_BOLT, "In time.")));
                tries.add(() -> done(job::jobs));
            }
            int objected = 0;
            for (var one : pool.invokeAll(tries)) {
                one.get();
            }
            var status = awarded.read(reference, OFFICER).status();
            objected = awarded.read(reference, OFFICER).objections().size();
            assertThat(status).isIn(AwardStatus.OBJECTED, AwardStatus.CLEARED);
            assertThat(objected).isEqualTo(status == AwardStatus.OBJECTED ? 1 : 0);
        } finally {
            pool.shutdown();
        }
    }

    /** People and events of one's own, as each request has them, at a moment. */
    private AwardedTender other(Duration after) {
        var other = new AwardedTender(database);
        other.tender.now = awarded.tender.now.plus(after);
        return other;
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (DomainException refused) {
            assertThat(refused.problems())
                    .extracting(Problem::code)
                    .containsAnyOf(ProblemCode.TRANSITION_NOT_ALLOWED, ProblemCode.OBJECTION_LATE);
            return false;
        }
    }

    /** Twenty who approve at once: one notice. */
    @Test
    void ofTwentyWhoApproveAtOnceOneDoes() throws Exception {
        var reference = awarded.ranked();
        awarded.recommend(reference);
        awarded.tender.declareNothing(reference, AwardedTender.APPROVER, AwardedTender.BIDDERS);
        var pool = Executors.newFixedThreadPool(8);
        try {
            var tries = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 20; i++) {
                var own = other(Duration.ZERO);
                own.world();
                tries.add(() -> {
                    try {
                        own.decide(reference, AwardedTender.APPROVER, DecisionOutcome.APPROVE, null);
                        return true;
                    } catch (DomainException refused) {
                        return false;
                    }
                });
            }
            int approved = 0;
            for (var one : pool.invokeAll(tries)) {
                approved += one.get() ? 1 : 0;
            }
            assertThat(approved).isEqualTo(1);
            var view = awarded.read(reference, OFFICER);
            assertThat(view.steps())
                    .extracting(AwardView.Step::to)
                    .containsExactly(AwardStatus.PROPOSED, AwardStatus.STANDSTILL);
        } finally {
            pool.shutdown();
        }
    }
}
