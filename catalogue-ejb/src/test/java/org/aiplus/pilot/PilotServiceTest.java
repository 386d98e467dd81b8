// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.aiplus.pilot.Pilots.APPROVER;
import static org.aiplus.pilot.Pilots.AUDITOR;
import static org.aiplus.pilot.Pilots.COLLEAGUE;
import static org.aiplus.pilot.Pilots.OTHER_APPROVER;
import static org.aiplus.pilot.Pilots.OTHER_OWNER;
import static org.aiplus.pilot.Pilots.OWNER;
import static org.aiplus.pilot.Pilots.STAFF;
import static org.aiplus.pilot.Pilots.USE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.claim.ClaimEvent;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.UseCases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PilotServiceTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Pilots pilots = new Pilots(database);

    @BeforeEach
    void aUse() throws SQLException {
        pilots.use();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }

    private static ProblemCode refused(ThrowingCallable act) {
        return problems(act).get(0).code();
    }

    @Test
    void aCharterIsWrittenAndLockedAndItsHashIsThatOfTheDocument() throws Exception {
        var draft = pilots.opened();
        assertThat(draft.status()).isEqualTo(PilotStatus.DRAFT);
        assertThat(draft.lacks()).extracting(Problem::pointer).contains("/metrics", "/startsOn", "/texts/risks");
        assertThat(draft.acts()).doesNotContain(PilotAct.LOCK);
        assertThat(problems(() -> pilots.lock(draft))).isEqualTo(draft.lacks());
        var locked = pilots.lock(pilots.save(OWNER, draft, Charters.complete()));
        assertThat(locked.status()).isEqualTo(PilotStatus.LOCKED);
        assertThat(locked.solutionRevision()).isEqualTo(1);
        var promise = locked.promises().get(0);
        var digest =
                MessageDigest.getInstance("SHA-256").digest(promise.document().getBytes(StandardCharsets.UTF_8));
        assertThat(promise.hash()).isEqualTo(HexFormat.of().formatHex(digest));
        assertThat(promise.document())
                .startsWith("{\"pilot\":\"" + locked.reference() + "\",\"useCase\":\"UC-2026-0001\",")
                .contains("\"solution\":\"S-000001\",\"solutionRevision\":1,");
    }

    @Test
    void whatIsLockedChangesOnlyByAnAmendmentThatEverybodySees() {
        var locked = pilots.locked(Charters.complete());
        assertThat(refused(() -> pilots.save(OWNER, locked, Charters.complete())))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        var lower = Charters.with(
                List.of(Charters.MINUTES, Charters.figures(Charters.RIGHT, "70", "80", "75", "50")), null);
        assertThat(refused(() -> amend(locked, lower, " "))).isEqualTo(ProblemCode.REQUIRED);
        assertThat(problems(() -> amend(locked, lower.until(Charters.END.plusDays(3)), "Longer.")))
                .extracting(Problem::pointer)
                .containsExactly("/endsOn");
        var amended = amend(locked, lower, "The target was a slip of the pen.");
        assertThat(amended.status()).isEqualTo(PilotStatus.AMENDED);
        assertThat(amended.promises()).extracting(PilotView.Promise::number).containsExactly(1, 0);
        assertThat(amended.promises().get(0).reason()).isEqualTo("The target was a slip of the pen.");
        assertThat(amended.promises().get(0).hash())
                .isNotEqualTo(amended.promises().get(1).hash());
        assertThatThrownBy(() -> database.update("update pilot_version set reason = 'x' where number = 1"))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> database.update("delete from pilot_version")).hasMessageContaining("never changes");
    }

    private PilotView amend(PilotView view, CharterContent content, String reason) {
        return pilots.as(
                OWNER,
                s -> s.amend(
                        view.reference(), content, reason, pilots.read(view).version()));
    }

    @Test
    void aUseHasOneOpenPilotAndAnother() {
        var first = pilots.running();
        assertThat(refused(pilots::opened)).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        pilots.decide(APPROVER, first, DecisionKind.STOP, "Not useful.", null);
        assertThat(pilots.opened().reference()).isNotEqualTo(first.reference());
        assertThat(pilots.as(OWNER, s -> s.list(USE, null, 10)).items()).hasSize(2);
    }

    @Test
    void othersDoNotKnowOfItAndOnlyTheDepartmentWrites() throws SQLException {
        var view = pilots.opened();
        assertThatThrownBy(() -> pilots.as(OTHER_OWNER, s -> s.read(view.reference())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pilots.save(OTHER_OWNER, view, Charters.complete()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pilots.as(OTHER_OWNER, s -> s.open(USE, Optional.empty())))
                .isInstanceOf(NotFound.class);
        assertThat(pilots.as(OTHER_OWNER, s -> s.list(null, null, 10)).items()).isEmpty();
        assertThat(pilots.as(AUDITOR, s -> s.list(null, null, 10)).items()).hasSize(1);
        assertThat(pilots.as(STAFF, s -> s.read(view.reference())).acts()).isEmpty();
        var running = pilots.lock(pilots.save(OWNER, view, Charters.complete()));
        assertThatThrownBy(() -> pilots.decide(OTHER_APPROVER, running, DecisionKind.STOP, "x", null))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> pilots.as(
                        AUDITOR,
                        PilotDecisionService.class,
                        s -> s.publishLessons(running.reference(), "x", Language.EN, 1)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aSuspendedToolBlocksANewPilot() throws SQLException {
        var view = pilots.save(OWNER, pilots.opened(), Charters.complete());
        database.update("update solution set status = 'SUSPENDED' where reference = 'S-000001'");
        assertThat(problems(() -> pilots.lock(view)))
                .extracting(Problem::pointer)
                .containsExactly("/solution");
    }

    @Test
    void missedIsComputedAndAnotherDecisionNeedsAReason() {
        var view = pilots.running();
        pilots.report(OWNER, view, Charters.right(0, 600, 1000));
        pilots.report(OWNER, view, Charters.minutes(0, "15", "4", 100));
        var missed = pilots.read(view);
        assertThat(missed.outcomes()).containsEntry(Arm.TOOL, MetricOutcome.MISSED);
        pilots.on(Charters.END.plusDays(1));
        assertThat(problems(() -> pilots.decide(APPROVER, view, DecisionKind.GO, null, null)))
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple("/reason", ProblemCode.REQUIRED));
        var decided = pilots.decide(APPROVER, view, DecisionKind.GO, "The counter is closed anyway.", null);
        assertThat(decided.status()).isEqualTo(PilotStatus.DECIDED);
        assertThat(decided.decisions()).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.GO);
            assertThat(decision.follows()).isEqualTo(DecisionKind.STOP);
            assertThat(decision.outcome()).isEqualTo(MetricOutcome.MISSED);
            assertThat(decision.reason()).isEqualTo("The counter is closed anyway.");
        });
        assertThat(refused(() -> pilots.report(OWNER, view, Charters.right(5, 1, 2))))
                .as("after close")
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    @Test
    void whatFollowsAfterTheEndNeedsNoReason() {
        var view = pilots.running();
        pilots.report(OWNER, view, Charters.right(0, 950, 1000));
        pilots.report(OWNER, view, Charters.minutes(0, "15", "4", 100));
        assertThat(refused(() -> pilots.decide(APPROVER, view, DecisionKind.GO, null, null)))
                .as("before the end")
                .isEqualTo(ProblemCode.REQUIRED);
        pilots.on(Charters.END.plusDays(1));
        assertThat(evidence("pilot-outcome-decided")).isEqualTo(EvidenceState.Standing.MISSING);
        assertThat(pilots.decide(APPROVER, view, DecisionKind.GO, null, null).status())
                .isEqualTo(PilotStatus.DECIDED);
        assertThat(evidence("pilot-outcome-decided")).isEqualTo(EvidenceState.Standing.MET);
    }

    private EvidenceState.Standing evidence(String requirement) {
        var facts = pilots.as(AUDITOR, UseCases.class, useCases -> useCases.require(USE));
        return pilots.as(AUDITOR, PilotEvidence.class, evidence -> evidence.states(facts))
                .get(requirement)
                .standing();
    }

    @Test
    void aGateSeesTheLockedCharterAndWhoWroteIt() {
        assertThat(evidence("pilot-charter-locked")).isEqualTo(EvidenceState.Standing.MISSING);
        pilots.locked(Charters.complete());
        assertThat(evidence("pilot-charter-locked")).isEqualTo(EvidenceState.Standing.MET);
        var facts = pilots.as(AUDITOR, UseCases.class, useCases -> useCases.require(USE));
        assertThat(pilots.as(AUDITOR, PilotEvidence.class, evidence -> evidence.states(facts))
                        .get("pilot-charter-locked")
                        .makers())
                .containsExactly("owner");
    }

    @Test
    void whoeverWroteOrReportedDoesNotDecide() {
        var view = pilots.running();
        pilots.report(COLLEAGUE, view, Charters.right(0, 950, 1000));
        assertThat(refused(() -> pilots.decide(COLLEAGUE, view, DecisionKind.STOP, "x", null)))
                .isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
    }

    @Test
    void ofTwoDecisionsOneCounts() {
        var view = pilots.running();
        var version = pilots.read(view).version();
        pilots.decide(APPROVER, view, DecisionKind.STOP, "One.", null);
        assertThatThrownBy(() -> pilots.as(
                        APPROVER,
                        PilotDecisionService.class,
                        s -> s.decide(view.reference(), new WantedDecision(DecisionKind.GO, "Two.", null), version)))
                .isInstanceOf(StaleRevision.class);
        assertThat(refused(() -> pilots.decide(APPROVER, view, DecisionKind.GO, "Two.", null)))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(pilots.read(view).decisions()).hasSize(1);
    }

    @Test
    void anExtensionIsLimitedAndGivenOnce() {
        var view = pilots.running();
        assertThat(refused(() -> pilots.decide(APPROVER, view, DecisionKind.EXTEND, "More.", null)))
                .isEqualTo(ProblemCode.REQUIRED);
        var tooLong = pilots.read(view).latestEnd().plusDays(1);
        assertThat(refused(() -> pilots.decide(APPROVER, view, DecisionKind.EXTEND, "More.", tooLong)))
                .isEqualTo(ProblemCode.EXTENSION_LIMIT);
        var longer = pilots.decide(APPROVER, view, DecisionKind.EXTEND, "More.", Charters.END.plusDays(14));
        assertThat(longer.status()).isEqualTo(PilotStatus.AMENDED);
        assertThat(longer.content().endsOn()).isEqualTo(Charters.END.plusDays(14));
        assertThat(longer.promises()).hasSize(2);
        assertThat(longer.latestEnd()).isNull();
        assertThat(refused(() -> pilots.decide(APPROVER, view, DecisionKind.EXTEND, "x", Charters.END.plusDays(15))))
                .isEqualTo(ProblemCode.EXTENSION_LIMIT);
    }

    @Test
    void aStopValueCallsForADecisionOnceAndAgainAfterItCameBack() {
        var view = pilots.running();
        pilots.report(OWNER, view, Charters.right(0, 40, 100));
        assertThat(stops()).singleElement().satisfies(stop -> {
            assertThat(stop.metrics()).containsExactly("right");
            assertThat(stop.owners()).containsExactlyInAnyOrder("owner", "boss");
            assertThat(stop.notices()).hasSize(2);
        });
        pilots.report(OWNER, view, Charters.right(1, 45, 100));
        assertThat(stops()).as("still the same call").hasSize(1);
        assertThat(pilots.read(view).stops()).containsExactly("right");
        assertThat(refused(() -> pilots.decide(APPROVER, view, DecisionKind.CONTINUE, "", null)))
                .isEqualTo(ProblemCode.REQUIRED);
        var on = pilots.decide(APPROVER, view, DecisionKind.CONTINUE, "A broken scanner; repaired.", null);
        assertThat(on.stops()).isEmpty();
        assertThat(on.status()).isEqualTo(PilotStatus.LOCKED);
        pilots.report(OWNER, view, Charters.right(2, 40, 100));
        assertThat(stops()).as("people went on with this").hasSize(1);
        pilots.report(OWNER, view, Charters.right(3, 900, 1000));
        pilots.report(OWNER, view, Charters.right(4, 0, 5000));
        assertThat(stops()).as("came back and fell again").hasSize(2);
        assertThat(refused(() -> {
                    pilots.decide(APPROVER, view, DecisionKind.CONTINUE, "Again.", null);
                    pilots.decide(APPROVER, view, DecisionKind.CONTINUE, "And again.", null);
                }))
                .as("nothing calls any more")
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
    }

    private List<PilotEvent.StopReached> stops() {
        return pilots.events.all().stream()
                .filter(PilotEvent.StopReached.class::isInstance)
                .map(PilotEvent.StopReached.class::cast)
                .toList();
    }

    @Test
    void aPilotPastItsEndCallsEachWeekUntilSomebodyDecides() {
        var view = pilots.running();
        pilots.on(Charters.END);
        pilots.job();
        assertThat(overdue()).isZero();
        pilots.on(Charters.END.plusDays(1));
        pilots.job();
        pilots.job();
        assertThat(overdue()).isEqualTo(1);
        assertThat(pilots.read(view).overdue()).isTrue();
        pilots.on(Charters.END.plusDays(8));
        pilots.job();
        assertThat(overdue()).isEqualTo(2);
        pilots.decide(APPROVER, view, DecisionKind.EXTEND, null, Charters.END.plusDays(20));
        pilots.on(Charters.END.plusDays(30));
        pilots.job();
        assertThat(overdue()).as("the new end has passed").isEqualTo(3);
        pilots.decide(APPROVER, view, DecisionKind.STOP, "Enough.", null);
        pilots.on(Charters.END.plusDays(60));
        pilots.job();
        assertThat(overdue()).isEqualTo(3);
    }

    private long overdue() {
        return pilots.events.all().stream()
                .filter(PilotEvent.Overdue.class::isInstance)
                .count();
    }

    @Test
    void aDecidedPilotContradictsAClaimItIsOutsideOf() {
        var view = pilots.locked(Charters.with(List.of(Charters.claimed("productVersion")), null));
        pilots.on(Charters.START.plusDays(3));
        pilots.report(OWNER, view, Charters.right(0, 600, 1000));
        assertThat(contradicted()).as("before the decision").isZero();
        pilots.decide(APPROVER, view, DecisionKind.STOP, "Missed already.", null);
        assertThat(contradicted()).isEqualTo(1);
    }

    private long contradicted() {
        return pilots.events.all().stream()
                .filter(ClaimEvent.Contradicted.class::isInstance)
                .map(ClaimEvent.Contradicted.class::cast)
                .filter(event -> event.reason().contains("right = 60"))
                .count();
    }

    @Test
    void theRegisterShowsThePromiseAndTheResultWithTheLessons() {
        var view = pilots.running();
        var register = pilots.as(STAFF, PilotRegisterService.class, s -> s.list(null, 10));
        assertThat(register.items()).singleElement().satisfies(line -> {
            assertThat(line.useCase()).isNull();
            assertThat(line.outcome()).isNull();
        });
        pilots.report(OWNER, view, Charters.right(0, 600, 1000));
        pilots.decide(APPROVER, view, DecisionKind.STOP, "Missed already.", null);
        assertThat(open(view).results()).as("before the lessons").isEmpty();
        assertThat(open(view).summary().decision()).isNull();
        pilots.as(
                OWNER,
                PilotDecisionService.class,
                s -> s.publishLessons(
                        view.reference(),
                        "Scan first.",
                        Language.EN,
                        pilots.read(view).version()));
        assertThat(open(view).results()).isNotEmpty();
        assertThat(open(view).summary().decision()).isEqualTo(DecisionKind.STOP);
        List<PilotLesson> lessons =
                pilots.as(STAFF, PilotRegisterService.class, s -> s.lessons(new SolutionReference("S-000001")));
        assertThat(lessons)
                .singleElement()
                .satisfies(lesson -> assertThat(lesson.lessons().text()).isEqualTo("Scan first."));
    }

    private PublicPilot open(PilotView view) {
        return pilots.as(STAFF, PilotRegisterService.class, s -> s.read(view.reference()));
    }

    @Test
    void whatIsNotListedIsNotInTheRegister() {
        var draft = pilots.opened();
        assertThatThrownBy(() -> open(draft)).isInstanceOf(NotFound.class);
        var hidden = pilots.lock(pilots.save(OWNER, draft, Charters.hidden()));
        assertThatThrownBy(() -> open(hidden)).isInstanceOf(NotFound.class);
        assertThat(pilots.as(STAFF, PilotRegisterService.class, s -> s.list(null, 10))
                        .items())
                .isEmpty();
    }

    @Test
    void feedbackIsNamelessWhenItsWriterWantsThat() throws SQLException {
        var view = pilots.running();
        give(view, new NewFeedback(Arm.TOOL, 5, 4, 30, "Fast.", " ", Language.EN, true));
        give(view, new NewFeedback(Arm.TOOL, 2, 3, null, null, "Slow.", Language.EN, false));
        var said = pilots.as(OWNER, PilotFeedbackService.class, s -> s.feedback(view.reference()));
        assertThat(said.count()).isEqualTo(2);
        assertThat(said.useful()).isEqualByComparingTo("3.5");
        assertThat(said.lines()).extracting(FeedbackView.Line::author).containsExactlyInAnyOrder(null, "staff");
        assertThat(pilots.events.all().stream().filter(PilotEvent.FeedbackGiven.class::isInstance))
                .as("nothing is recorded of a nameless answer")
                .hasSize(1);
        assertThat(database.count("select count(*) from pilot_feedback where author is null"))
                .isEqualTo(1);
        assertThat(problems(
                        () -> give(view, new NewFeedback(Arm.COMPARATOR, 0, 6, 99999, null, null, Language.EN, true))))
                .extracting(Problem::pointer)
                .containsExactly("/useful", "/trusted", "/minutes", "/arm");
    }

    private void give(PilotView view, NewFeedback said) {
        pilots.as(STAFF, PilotFeedbackService.class, s -> {
            s.give(view.reference(), said);
            return true;
        });
    }

    @Test
    void nobodyOutsideTheGovernmentAsksForPilots() {
        assertThatThrownBy(() -> pilots.as(EvidenceDesk.MEMBER, s -> s.list(null, null, 10)))
                .isInstanceOf(NotAllowed.class);
    }
}
