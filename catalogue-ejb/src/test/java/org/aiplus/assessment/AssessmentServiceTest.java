// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who may do what in an assessment, what is refused, and what a decision does; on a real database. */
class AssessmentServiceTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessing assessing = new Assessing(database);

    @BeforeEach
    void vendors() throws SQLException {
        assessing.evidence.vendors();
    }

    private static List<ProblemCode> codes(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }

    private AssessmentView enter(AssessmentView view, Caller caller, NewEntry... entries) {
        return assessing.assess(caller, service -> service.enter(view.reference(), List.of(entries), view.version()));
    }

    private static NewEntry marked(String criterion, Integer mark) {
        return new NewEntry(criterion, null, mark, "Seen.", List.of());
    }

    @Test
    void whatTheEntryTellsIsTakenOver() {
        var view = assessing.opened();
        assertThat(view.context().values("generative")).containsExactly("true");
        assertThat(view.context().values("riskTier")).containsExactly("LIMITED");
        assertThat(view.result().missing()).contains("G-01", "GAI-01", "EAF-07.1");
        assertThat(view.revision()).isEqualTo(1);
    }

    @Test
    void oneAtATimeAndRepeatsHaveOneEffect() {
        assessing.opened();
        assertThat(codes(assessing::opened)).containsExactly(ProblemCode.ASSESSMENT_OPEN);
    }

    @Test
    void marksOutOfScaleAndOthersPartsAreRefusedAllAtOnce() {
        var view = assessing.opened();
        var refused = problems(() -> enter(
                view,
                Assessing.OFFICER,
                marked("EAF-01.1", 5),
                marked("EAF-01.2", -1),
                marked("EAF-01.3", null),
                new NewEntry("G-01", "PASS", 4, "Seen.", List.of()),
                new NewEntry("G-02", "MAYBE", null, "Seen.", List.of()),
                new NewEntry("G-04", "PASS", null, " ", List.of()),
                new NewEntry("G-05", "PASS", null, "Not mine.", List.of()),
                marked("SEC-FIN-1", 2),
                new NewEntry("EAF-08.1", null, 2, "Seen.", List.of("E-999999"))));
        assertThat(refused)
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/entries/0/mark TOO_LARGE",
                        "/entries/1/mark TOO_SMALL",
                        "/entries/2/mark REQUIRED",
                        "/entries/3/mark NOT_ASKED",
                        "/entries/4/result UNKNOWN_CODE",
                        "/entries/5/reason REQUIRED",
                        "/entries/6 NOT_ALLOWED",
                        "/entries/7/criterion UNKNOWN_CRITERION",
                        "/entries/8/evidence/0 UNKNOWN_EVIDENCE");
        assertThat(assessing
                        .assess(Assessing.OFFICER, service -> service.read(view.reference()))
                        .entries())
                .isEmpty();
    }

    @Test
    void whoeverReadAnOlderVersionIsToldSo() {
        var view = assessing.opened();
        enter(view, Assessing.OFFICER, marked("EAF-01.1", 2));
        assertThatThrownBy(() -> enter(view, Assessing.PRIVACY, marked("EAF-07.1", 2)))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void everythingThatIsMissingIsNamedAtOnce() {
        var view = assessing.assess(
                Assessing.OFFICER,
                service -> service.open(new OpenAssessment("S-000001", Map.of(), Map.of()), Optional.empty()));
        var refused = problems(
                () -> assessing.assess(Assessing.OFFICER, service -> service.finish(view.reference(), view.version())));
        assertThat(refused)
                .extracting(Problem::pointer)
                .contains("/risk/endangersPeople", "/entries/G-01", "/entries/EAF-10.1");
    }

    @Test
    void aConditionalOutcomeNeedsACondition() {
        var proof = assessing.proof("CERTIFICATE", null);
        var view = assessing.entered(proof);
        var lower = enter(view, Assessing.OFFICER, new NewEntry("EAF-10.1", null, 1, "Little.", List.of()));
        assertThat(codes(() -> assessing.assess(
                        Assessing.OFFICER, service -> service.finish(lower.reference(), lower.version()))))
                .containsExactly(ProblemCode.CONDITION_NEEDED);
    }

    @Test
    void aConditionIsTrackedToItsClosure() {
        var proof = assessing.proof("CERTIFICATE", null);
        var draft = assessing.entered(proof);
        var due = assessing.today().plusDays(20).toString();
        var with = assessing.as(
                Assessing.OFFICER,
                ConditionService.class,
                service ->
                        service.add(draft.reference(), new NewCondition("Measure.", "VENDOR", due), draft.version()));
        assessing.assess(Assessing.OFFICER, service -> service.finish(with.reference(), with.version()));
        assessing.sign(Assessing.COMMITTEE, with.reference(), DecisionOutcome.APPROVE, null);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.CONDITIONAL);
        assertThat(assessing.reasons()).containsExactly(StatusReason.CONDITION_OPEN);

        assertThatThrownBy(() -> assessing.as(
                        EvidenceDesk.STRANGER,
                        ConditionService.class,
                        service -> service.report(with.reference(), 1, "x")))
                .isInstanceOf(NotFound.class);
        assessing.as(
                EvidenceDesk.MEMBER, ConditionService.class, service -> service.report(with.reference(), 1, "Done."));
        var closed = assessing.as(
                Assessing.OFFICER, ConditionService.class, service -> service.close(with.reference(), 1, "Seen."));
        assertThat(closed.standing()).isEqualTo(SolutionStatus.LISTED);
        assertThat(codes(() -> assessing.as(
                        Assessing.OFFICER,
                        ConditionService.class,
                        service -> service.close(with.reference(), 1, "Again."))))
                .containsExactly(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void nobodyDecidesAboutTheirOwnWork() {
        var both = new Caller(
                Assessing.OFFICER.actor(),
                Set.of(Role.PROCUREMENT_OFFICER, Role.GOVERNANCE_COMMITTEE),
                Set.of("DPO"),
                Set.of());
        var view = assessing.finished(assessing.proof("CERTIFICATE", null));
        assertThat(codes(() -> assessing.sign(both, view.reference(), DecisionOutcome.APPROVE, null)))
                .containsExactly(ProblemCode.SECOND_PERSON_NEEDED);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.NOT_ASSESSED);
    }

    @Test
    void whoeverSendsItBackLetsTheAssessorsGoOn() {
        var view = assessing.finished(assessing.proof("CERTIFICATE", null));
        assessing.sign(Assessing.COMMITTEE, view.reference(), DecisionOutcome.RETURN, "Look at fairness again.");
        var back = assessing.assess(Assessing.OFFICER, service -> service.read(view.reference()));
        assertThat(back.status()).isEqualTo(AssessmentStatus.DRAFT);
        assertThat(back.can(AssessmentAct.ENTER)).isTrue();
        assertThat(back.history().get(2).reason()).isEqualTo("Look at fairness again.");
    }

    @Test
    void aRefusalGivesItsStatusToo() {
        var view = assessing.decided();
        assertThat(view.result().outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(assessing.status()).isEqualTo(SolutionStatus.REFUSED);
        assertThat(view.validUntil()).isNull();
    }

    @Test
    void aLaterDecisionTakesThePlaceOfTheOneBefore() {
        var refused = assessing.decided();
        var listed = assessing.decided(assessing.proof("CERTIFICATE", null));
        assertThat(assessing.status()).isEqualTo(SolutionStatus.LISTED);
        assertThat(assessing
                        .assess(Assessing.OFFICER, service -> service.read(refused.reference()))
                        .status())
                .isEqualTo(AssessmentStatus.EXPIRED);
        var current = assessing.assess(
                Assessing.OFFICER,
                service -> service.current(Assessing.SOLUTION).orElseThrow().reference());
        assertThat(current).isEqualTo(listed.reference());
    }

    @Test
    void theDatabaseKeepsWhatWasDecided() {
        var view = assessing.decided(assessing.proof("CERTIFICATE", null));
        assertThatThrownBy(() -> database.update(
                        "update listing_assessment set entries = '[]' where reference = '" + view.reference() + "'"))
                .hasMessageContaining("never changes");
    }

    @Test
    void everybodyReadsTheResultAndOnlySomeReadWhy() {
        var open = assessing.opened();
        var anonymous = Caller.ANONYMOUS;
        assertThatThrownBy(() -> assessing.assess(anonymous, service -> service.read(open.reference())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> assessing.assess(EvidenceDesk.MEMBER, service -> service.read(open.reference())))
                .isInstanceOf(NotFound.class);
        assessing.assess(
                Assessing.OFFICER, service -> service.withdraw(open.reference(), "Begun too early.", open.version()));
        var decided = assessing.decided(assessing.proof("CERTIFICATE", null)).reference();
        var visitor = assessing.assess(anonymous, service -> service.read(decided));
        assertThat(visitor.entries()).isEmpty();
        assertThat(visitor.result().criteria()).isEmpty();
        assertThat(visitor.result().families()).isNotEmpty();
        var stranger = assessing.assess(EvidenceDesk.STRANGER, service -> service.read(decided));
        assertThat(stranger.entries()).isEmpty();
        var vendor = assessing.assess(EvidenceDesk.MEMBER, service -> service.read(decided));
        assertThat(vendor.entries()).isNotEmpty().allMatch(entry -> entry.enteredBy()
                .isEmpty());
    }
}
