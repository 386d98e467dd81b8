// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import static org.aiplus.pilot.Pilots.APPROVER;
import static org.aiplus.pilot.Pilots.AUDITOR;
import static org.aiplus.pilot.Pilots.COLLEAGUE;
import static org.aiplus.pilot.Pilots.OWNER;
import static org.aiplus.pilot.Pilots.USE;
import static org.aiplus.testsupport.Refusals.problems;
import static org.aiplus.testsupport.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.aiplus.claim.ClaimEvent;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What follows from readings, what a person decides, and what calls for a decision. */
class PilotDecisionServiceTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Pilots pilots = new Pilots(database);

    @BeforeEach
    void aUse() throws SQLException {
        pilots.use();
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
    void ofTwoDecisionsAtTheSameMomentOneCounts() {
        var view = pilots.running();
        var version = pilots.read(view).version();
        var tries = Stream.of(DecisionKind.STOP, DecisionKind.GO)
                .map(kind -> CompletableFuture.supplyAsync(() -> decided(view, kind, version)))
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(pilots.read(view).decisions()).hasSize(1);
    }

    private boolean decided(PilotView view, DecisionKind kind, long version) {
        try {
            pilots.as(
                    APPROVER,
                    PilotDecisionService.class,
                    s -> s.decide(view.reference(), new WantedDecision(kind, "Now.", null), version));
            return true;
        } catch (StaleRevision second) {
            return false;
        }
    }
}
