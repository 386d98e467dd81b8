// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.aiplus.pilot.Pilots.APPROVER;
import static org.aiplus.pilot.Pilots.AUDITOR;
import static org.aiplus.pilot.Pilots.OTHER_APPROVER;
import static org.aiplus.pilot.Pilots.OTHER_OWNER;
import static org.aiplus.pilot.Pilots.OWNER;
import static org.aiplus.pilot.Pilots.STAFF;
import static org.aiplus.pilot.Pilots.USE;
import static org.aiplus.testsupport.Refusals.problems;
import static org.aiplus.testsupport.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
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
