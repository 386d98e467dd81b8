// SPDX-License-Identifier: Apache-2.0
package org.aiplus.calibration;

import static org.aiplus.evaluation.Tender.ADMIN;
import static org.aiplus.evaluation.Tender.AUDITOR;
import static org.aiplus.evaluation.Tender.CHAIR;
import static org.aiplus.evaluation.Tender.COMMITTEE;
import static org.aiplus.evaluation.Tender.MEMBER1;
import static org.aiplus.evaluation.Tender.MEMBER2;
import static org.aiplus.evaluation.Tender.MEMBER3;
import static org.aiplus.evaluation.Tender.OFFICER;
import static org.aiplus.evaluation.Tender.OTHER_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.aiplus.agreement.MarkAgreement.Severity;
import org.aiplus.calibration.CalibrationView.Person;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.evaluation.PanelService;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.identity.Caller;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exercise over a real database: who sets it, marked alone, side by side, agreed, closed. */
class CalibrationTest extends CalibratingPanel {

    @BeforeEach
    void anExerciseIsSet() {
        set(CHAIR);
    }

    @Test
    void nobodySeesTheMarksOfOthersBeforeAllAreIn() {
        mark(CHAIR, 1, 4, true, "Canary of the chair");
        mark(MEMBER1, 2, 2, false, "Canary of member one");
        for (var who : List.of(CHAIR, MEMBER1, MEMBER2, OFFICER, AUDITOR)) {
            var seen = read(who);
            if (who != CHAIR) {
                assertThat(seen.toString()).as(who.subject()).doesNotContain("of the chair");
            }
            if (who != MEMBER1) {
                assertThat(seen.toString()).as(who.subject()).doesNotContain("of member one");
            }
            assertThat(exercise(seen).agreement()).as(who.subject()).isNull();
        }
        mark(MEMBER1, 2, 2, true, "Canary of member one");
        mark(MEMBER2, 3, 0, true, "Canary of member two");
        for (var who : List.of(CHAIR, MEMBER1, MEMBER2, OFFICER, AUDITOR)) {
            assertThat(read(who).toString())
                    .as(who.subject())
                    .contains("of the chair", "of member one", "of member two");
        }
        assertThat(exercise(read(CHAIR)).status()).isEqualTo(CalibrationStatus.REVEALED);
    }

    @Test
    void onlyThePanelItsOfficersAndTheAuditorReadIt() {
        for (var who : List.of(OTHER_OFFICER, MEMBER3, COMMITTEE, ADMIN)) {
            assertThatThrownBy(() -> read(who)).as(who.subject()).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> mark(OFFICER, 1, 1, true, "Words.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reveal(MEMBER1, "She is away.")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> closeSamples(OFFICER)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void medianSpreadAlphaAndSeverityStandBesideTheMarks() {
        samplesAllIn();
        var exercise = exercise(read(OFFICER));
        var first = exercise.samples().get(0);
        assertThat(first.median()).isEqualByComparingTo(BigDecimal.valueOf(2));
        assertThat(first.spread()).isEqualTo(2);
        var agreement = Objects.requireNonNull(exercise.agreement());
        assertThat(agreement.few()).as("two samples are too few").isTrue();
        assertThat(agreement.ordinal()).isNotNull();
        assertThat(agreement.severity())
                .contains(new Severity("Name of chair", new BigDecimal("-1.00")))
                .hasSize(3);
    }

    @Test
    void whoIsAbsentIsNamedAndMarksAloneLater() {
        mark(CHAIR, 1, 1, true, "Canary of the chair");
        assertThat(codes(() -> reveal(CHAIR, "Nobody else is here.")))
                .as("one person is beside nobody")
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        mark(MEMBER1, 3, 3, true, "Words.");
        assertThat(codes(() -> reveal(CHAIR, " "))).containsExactly(ProblemCode.REQUIRED);
        reveal(OFFICER, "Member two is on leave.");
        assertThat(exercise(read(CHAIR)).people())
                .filteredOn(Person::absent)
                .extracting(Person::subject)
                .containsExactly(MEMBER2.subject());
        agreeAll();
        closeSamples(CHAIR);
        assertThat(read(MEMBER2).toString()).doesNotContain("of the chair", "Agreed.");
        mark(MEMBER2, 0, 0, true, "Late words.");
        var seen = exercise(read(MEMBER2));
        assertThat(seen.samples().get(0).given()).hasSize(3);
        assertThat(seen.samples().get(0).spread())
                .as("late marks are shown and not computed with")
                .isEqualTo(2);
        assertThat(seen.samples().get(0).agreed()).isNotNull();
    }

    @Test
    void theChairReadsNothingBeforeMarkingEither() {
        mark(MEMBER1, 3, 3, true, "Words.");
        mark(MEMBER2, 2, 2, true, "Words.");
        assertThat(codes(() -> reveal(CHAIR, "I need not mark."))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        reveal(OFFICER, "The chair is away.");
        assertThat(exercise(read(CHAIR)).samples().get(0).given()).isEmpty();
        assertThat(codes(() -> agree(CHAIR, 1, 2))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        mark(CHAIR, 1, 1, true, "Late words.");
        agreeAll();
        closeSamples(CHAIR);
    }

    @Test
    void itIsClosedOnlyWhenSomethingIsAgreedAboutEverySample() {
        samplesAllIn();
        agree(CHAIR, 1, 2);
        assertThat(problems(() -> closeSamples(CHAIR)))
                .singleElement()
                .satisfies(problem -> assertThat(problem.pointer()).isEqualTo("/samples/1/agreed"));
        agree(CHAIR, 2, 3);
        agree(CHAIR, 2, 4);
        closeSamples(CHAIR);
        assertThat(exercise(read(MEMBER1)).samples().get(1).agreed()).isEqualTo(new SampleMark(2, 4, "Agreed."));
        assertThat(codes(() -> agree(CHAIR, 1, 0))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(codes(() -> withdraw(CHAIR))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.update("update calibration set agreed = '{}'"))
                .hasMessageContaining("never change");
    }

    @Test
    void whatIsHandedInAndSamplesNeverChange() {
        mark(MEMBER1, 1, 1, true, "Words.");
        assertThat(codes(() -> mark(MEMBER1, 2, 2, true, "Better words.")))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThatThrownBy(() -> database.update("update calibration_sheet set marks = '{}'"))
                .hasMessageContaining("never change");
        assertThatThrownBy(() -> database.update("update calibration set samples = '{}'"))
                .hasMessageContaining("never change");
        assertThatThrownBy(() -> database.update("update calibration set agreed = '{}'"))
                .hasMessageContaining("never change");
    }

    @Test
    void nobodyOverwritesWhatTheyHaveNotRead() {
        mark(MEMBER1, 1, 1, false, "First words.");
        assertThatThrownBy(() -> mark(MEMBER1, 0, marks(2, 2, false, "Other words.")))
                .isInstanceOf(StaleRevision.class);
        samplesAllIn();
        var read = exercise(read(CHAIR)).version();
        agree(CHAIR, 1, 2);
        assertThatThrownBy(() -> as(CHAIR, service -> service.agree(reference, new SampleMark(2, 1, "Words."), read)))
                .isInstanceOf(StaleRevision.class);
        assertThatThrownBy(() -> as(CHAIR, service -> service.close(reference, read)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void thereIsOneExerciseUntilItIsWithdrawn() {
        assertThat(codes(() -> set(OFFICER))).containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
        mark(MEMBER1, 1, 1, true, "Canary of member one");
        withdraw(OFFICER);
        assertThat(read(AUDITOR).toString()).contains("A sample was wrong.").doesNotContain("of member one");
        assertThatThrownBy(() -> mark(MEMBER2, 1, 1, true, "Words.")).isInstanceOf(NotFound.class);
        set(OFFICER);
        assertThat(exercise(read(CHAIR)).number()).isEqualTo(2);
        assertThat(read(CHAIR).steps()).hasSize(3);
    }

    @Test
    void aSentAgainRequestSetsOne() {
        withdraw(CHAIR);
        var key = IdempotencyKey.of("set-it-once");
        as(CHAIR, service -> service.set(reference, samples(), key));
        assertThat(as(CHAIR, service -> service.set(reference, samples(), key)).steps())
                .hasSize(3);
    }

    @Test
    void whoLeavesIsNotWaitedForAndWhoJoinsIsAsked() {
        mark(CHAIR, 1, 1, true, "Words.");
        mark(MEMBER1, 2, 2, true, "Words.");
        tender.appoint(reference, MEMBER3, PanelRole.MEMBER);
        assertThat(notices("calibration-mark")).contains(String.valueOf(MEMBER3.subject()));
        end(MEMBER2);
        assertThat(exercise(read(CHAIR)).status()).isEqualTo(CalibrationStatus.OPEN);
        mark(MEMBER3, 3, 3, true, "Words.");
        assertThat(exercise(read(CHAIR)).status()).isEqualTo(CalibrationStatus.REVEALED);
    }

    @Test
    void theLastOneToLeaveLetsTheOthersRead() {
        mark(CHAIR, 1, 1, true, "Words.");
        mark(MEMBER1, 2, 2, true, "Words.");
        end(MEMBER2);
        assertThat(exercise(read(CHAIR)).status()).isEqualTo(CalibrationStatus.REVEALED);
    }

    /** Both wait for each other, and whoever comes second knows to be the last. */
    @Test
    void twoThatHandInAtOncePutTheMarksSideBySide() throws Exception {
        mark(CHAIR, 1, 1, true, "Words.");
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (var done : pool.invokeAll(List.<Callable<CalibrationView>>of(
                    () -> mark(MEMBER1, 2, 2, true, "Words."), () -> mark(MEMBER2, 3, 3, true, "Words.")))) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(exercise(read(OFFICER)).status()).isEqualTo(CalibrationStatus.REVEALED);
    }

    private void end(Caller person) {
        var seat = tender.as(OFFICER, service -> service.read(reference)).seats().stream()
                .filter(one -> one.subject().equals(person.subject()))
                .findFirst()
                .orElseThrow();
        tender.as(
                OFFICER,
                PanelService.class,
                service -> service.end(reference, seat.id(), "Has moved on.", tender.version(reference)));
    }

    @Override
    protected boolean required() {
        return false;
    }

    @Test
    void whereTheSchemeDoesNotAskForItBidsAreMarkedAnyway() throws SQLException {
        bidsClosed();
        assertThat(sheet(MEMBER1).open()).isTrue();
        assertThat(sheet(MEMBER1).guidance()).isEmpty();
        markBid(MEMBER1);
        assertThat(markOf(MEMBER1, scored(MEMBER1)).savedAt()).isNotNull();
    }
}
