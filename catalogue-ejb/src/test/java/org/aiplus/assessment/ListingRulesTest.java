// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.testsupport.CatalogueDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Waivers and conditions: who grants and closes them, until when they hold, and what follows when they end. */
class ListingRulesTest {

    private static final String GATE = "G-01";

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessing assessing = new Assessing(database);

    @BeforeEach
    void vendors() throws SQLException {
        assessing.evidence.vendors();
    }

    /** The best findings but for one gate. */
    private AssessmentView failing() {
        var proof = assessing.proof("CERTIFICATE", null);
        var view = assessing.entered(proof);
        return assessing.assess(
                Assessing.OFFICER,
                service -> service.enter(
                        view.reference(),
                        List.of(new NewEntry(GATE, "FAIL", null, "Not shown.", List.of())),
                        view.version()));
    }

    private AssessmentView waive(Caller by, AssessmentView view, @Nullable LocalDate until) {
        return waive(by, view, new NewWaiver(GATE, "Paper 3/2026", "Known and small.", text(until)));
    }

    private AssessmentView waive(Caller by, AssessmentView view, NewWaiver waiver) {
        return assessing.decide(by, service -> service.waive(view.reference(), waiver, view.version()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private AssessmentView finish(AssessmentView view) {
        return assessing.assess(Assessing.OFFICER, service -> service.finish(view.reference(), view.version()));
    }

    private AssessmentView decide(AssessmentView view) {
        assessing.sign(Assessing.COMMITTEE, view.reference(), DecisionOutcome.APPROVE, null);
        return assessing.assess(Assessing.OFFICER, service -> service.read(view.reference()));
    }

    private AssessmentView add(AssessmentView view, String owner, int days) {
        var due = assessing.today().plusDays(days).toString();
        return assessing.as(
                Assessing.OFFICER,
                ConditionService.class,
                service -> service.add(view.reference(), new NewCondition("Measure.", owner, due), view.version()));
    }

    @Test
    void aWaiverNeedsATargetAnAuthorityAReasonAndAnEnd() {
        var view = failing();
        assertThat(Assessing.problems(() -> waive(Assessing.COMMITTEE, view, new NewWaiver("G-99", " ", "", null))))
                .containsExactlyInAnyOrder(
                        "/target UNKNOWN_CRITERION", "/authority REQUIRED", "/reason REQUIRED", "/until REQUIRED");
        assertThat(Assessing.problems(() -> waive(Assessing.COMMITTEE, view, assessing.today())))
                .containsExactly("/until DATES_OUT_OF_ORDER");
        assertThat(Assessing.problems(() ->
                        waive(Assessing.COMMITTEE, view, new NewWaiver("EAF-01.1", "Paper", "Why", "2099-01-01"))))
                .as("a mark is not waived")
                .containsExactly("/target UNKNOWN_CRITERION");
    }

    @Test
    void whoeverHadAHandInItWaivesNothing() {
        var view = failing();
        assertThat(Assessing.problems(
                        () -> waive(Assessing.BOTH, view, assessing.today().plusDays(9))))
                .containsExactly("SECOND_PERSON_NEEDED");
    }

    @Test
    void aListingOnAWaiverWalksWithIt() throws SQLException {
        var waived = waive(Assessing.COMMITTEE, failing(), assessing.today().plusDays(40));
        var decided = decide(finish(waived));
        assertThat(decided.result().outcome()).isEqualTo(Outcome.LISTED);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        assessing.pass(10);
        assertThat(assessing.reasons()).containsExactly(StatusReason.WAIVER_RUNS_OUT);
        assessing.pass(31);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(assessing.reasons()).containsExactly(StatusReason.WAIVER_RAN_OUT);
    }

    @Test
    void aWaiverThatEndedBeforeTheResultCountsForNothing() throws SQLException {
        var waived = waive(Assessing.COMMITTEE, failing(), assessing.today().plusDays(1));
        assertThat(waived.result().outcome()).isEqualTo(Outcome.LISTED);
        assessing.pass(1);
        assertThat(read(waived).result().outcome()).as("on its last day").isEqualTo(Outcome.LISTED);
        assessing.pass(1);
        assertThat(read(waived).result().outcome()).as("the day after").isEqualTo(Outcome.REFUSED);
    }

    private AssessmentView read(AssessmentView view) {
        return assessing.assess(Assessing.OFFICER, service -> service.read(view.reference()));
    }

    @Test
    void afterTheDecisionAWaiverIsProlongedAndNoneIsNew() throws SQLException {
        var decided = decide(
                finish(waive(Assessing.COMMITTEE, failing(), assessing.today().plusDays(40))));
        assessing.pass(20);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.AT_RISK);
        var now = read(decided);
        waive(Assessing.COMMITTEE, now, assessing.today().plusDays(300));
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        var later = read(decided);
        assertThat(Assessing.problems(
                        () -> waive(Assessing.COMMITTEE, later, new NewWaiver("G-02", "Paper", "Why", "2099-01-01"))))
                .containsExactly("TRANSITION_NOT_ALLOWED");
    }

    @Test
    void aConditionThatIsNotMetInTimeSuspends() throws SQLException {
        var decided = decide(finish(add(assessing.entered(assessing.proof("CERTIFICATE", null)), "VENDOR", 20)));
        assertThat(decided.result().outcome()).isEqualTo(Outcome.LISTED);
        assertThat(assessing.status()).as("listed, with something to do").isEqualTo(SolutionStatus.CONDITIONAL);
        assessing.pass(21);
        assertThat(assessing.reasons()).containsExactly(StatusReason.CONDITION_OVERDUE);
        assessing.pass(59);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assessing.pass(1);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.SUSPENDED);
    }

    @Test
    void nobodyClosesTheConditionThatTheyHaveReported() {
        var decided =
                decide(finish(add(assessing.entered(assessing.proof("CERTIFICATE", null)), "PROCUREMENT_OFFICER", 20)));
        var reference = decided.reference();
        assessing.as(Assessing.OFFICER, ConditionService.class, service -> service.report(reference, 1, "Done."));
        assertThat(Assessing.problems(() -> assessing.as(
                        Assessing.OFFICER, ConditionService.class, service -> service.close(reference, 1, "Seen."))))
                .containsExactly("SECOND_PERSON_NEEDED");
        var other = Assessing.of("oscar", Role.PROCUREMENT_OFFICER);
        assessing.as(other, ConditionService.class, service -> service.close(reference, 1, "Seen."));
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
    }

    @Test
    void whatIsDecidedTakesNoNewConditionAndNoFinding() {
        var view = decide(finish(assessing.entered(assessing.proof("CERTIFICATE", null))));
        assertThat(Assessing.problems(() -> add(view, "VENDOR", 20))).containsExactly("TRANSITION_NOT_ALLOWED");
        assertThat(Assessing.problems(() -> assessing.assess(
                        Assessing.OFFICER, service -> service.finish(view.reference(), view.version()))))
                .containsExactly("TRANSITION_NOT_ALLOWED");
    }

    @Test
    void evidenceThatIsNotValidYetIsNotCited() {
        var draft = assessing.opened();
        var early = assessing.future("CERTIFICATE", 5);
        assertThat(Assessing.problems(() -> assessing.assess(
                        Assessing.OFFICER,
                        service -> service.enter(
                                draft.reference(),
                                List.of(new NewEntry(GATE, "PASS", null, "Seen.", List.of(early.value()))),
                                draft.version()))))
                .containsExactly("/entries/0/evidence/0 DATE_IN_FUTURE");
    }
}
