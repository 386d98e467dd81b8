// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import static org.aiplus.testsupport.Refusals.problems;
import static org.aiplus.testsupport.Refusals.refused;
import static org.aiplus.usecase.Adopters.BUYER;
import static org.aiplus.usecase.Adopters.CHAIR;
import static org.aiplus.usecase.Adopters.COMMITTEE;
import static org.aiplus.usecase.Adopters.DOUBLE;
import static org.aiplus.usecase.Adopters.HEAD;
import static org.aiplus.usecase.Adopters.HEAD2;
import static org.aiplus.usecase.Adopters.LISTED;
import static org.aiplus.usecase.Adopters.OTHER;
import static org.aiplus.usecase.Adopters.OWNER;
import static org.aiplus.usecase.Adopters.PRIVACY;
import static org.aiplus.usecase.Adopters.SECURITY;
import static org.aiplus.usecase.Adopters.UNLISTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.testsupport.CatalogueDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How uses move: who signs, what stops a signature, and what happens outside the gates. */
class UseCaseMoveServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Adopters people = new Adopters(database);

    @BeforeEach
    void departments() throws SQLException {
        people.begin();
    }

    @Test
    void whoeverEnteredAnythingNeverSigns() {
        var view = people.opened();
        people.as(
                DOUBLE,
                UseCaseService.class,
                service -> service.describe(
                        view.facts().reference(), people.described(view).description(), people.version(view)));
        people.ask(view, "ACCEPT");
        assertThat(refused(() -> people.sign(DOUBLE, view, DecisionOutcome.APPROVE)))
                .isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        assertThat(people.signed(view, HEAD).facts().stage()).isEqualTo(UseCaseStage.SHORTLIST);
    }

    @Test
    void evidenceThatHasGoneBeforeTheLastSignatureStopsIt() {
        var view = people.at(UseCaseStage.EVALUATE);
        people.ask(view, "RECOMMEND");
        people.signed(view, CHAIR, PRIVACY);
        people.elsewhere.put("impact-endorsed", EvidenceState.missing(null));
        assertThat(refused(() -> people.sign(SECURITY, view, DecisionOutcome.APPROVE)))
                .isEqualTo(ProblemCode.GATE_NOT_MET);
        assertThat(people.read(view).facts().stage()).isEqualTo(UseCaseStage.EVALUATE);
        people.elsewhere.put("impact-endorsed", EvidenceState.met(null, Set.of("security")));
        assertThat(refused(() -> people.sign(SECURITY, view, DecisionOutcome.APPROVE)))
                .as("whoever has entered it meanwhile does not sign")
                .isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        people.elsewhere.put("impact-endorsed", EvidenceState.met(null, Set.of("owner")));
        assertThat(people.signed(view, SECURITY).facts().stage()).isEqualTo(UseCaseStage.POC);
    }

    @Test
    void whatIsSentBackStaysWithItsReason() {
        var view = people.ask(people.described(people.opened()), "ACCEPT");
        var returned = people.sign(HEAD, view, DecisionOutcome.RETURN);
        assertThat(returned.facts().stage()).isEqualTo(UseCaseStage.NEED);
        assertThat(returned.request()).isNull();
        assertThat(returned.timeline())
                .filteredOn(happening -> happening.request() != null)
                .singleElement()
                .satisfies(happening -> {
                    assertThat(happening.request().status()).isEqualTo(UseCaseRequestStatus.RETURNED);
                    assertThat(happening.request().answer()).isEqualTo("because");
                });
        assertThat(people.ask(view, "ACCEPT").request()).isNotNull();
    }

    @Test
    void nothingChangesWhileOthersAreAskedToSign() {
        var view = people.at(UseCaseStage.SHORTLIST);
        people.weigh(view, LISTED);
        people.settle(view, LISTED, CandidateStatus.CHOSEN, null);
        people.ask(view, "PROCEED");
        assertThat(refused(() -> people.ask(view, "PROCEED"))).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(refused(() -> people.described(view))).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(refused(() -> people.weigh(view, UNLISTED))).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        var taken = people.as(
                OWNER,
                UseCaseMoveService.class,
                service -> service.withdraw(view.facts().reference(), people.version(view)));
        assertThat(taken.request()).isNull();
        assertThat(people.weigh(view, UNLISTED).candidates()).hasSize(2);
        assertThat(people.ask(view, "PROCEED").request()).isNotNull();
    }

    @Test
    void aMoveOutsideTheGatesNeedsAReasonASignatureAndATool() {
        var view = people.at(UseCaseStage.SHORTLIST);
        assertThat(problems(() -> people.askToMove(view, UseCaseStage.PILOT)))
                .extracting(Problem::pointer)
                .containsExactly("/tool");
        people.weigh(view, LISTED);
        people.settle(view, LISTED, CandidateStatus.CHOSEN, null);
        assertThat(refused(() -> people.askToMove(view, UseCaseStage.LIVE)))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(refused(() -> people.askToMove(view, UseCaseStage.EVALUATE)))
                .as("that is what the gate is for")
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        var skipped = people.signed(people.askToMove(view, UseCaseStage.PILOT), HEAD);
        assertThat(skipped.facts().stage()).isEqualTo(UseCaseStage.PILOT);
        assertThat(skipped.facts().solutionRevision()).isEqualTo(1);
        assertThat(Adopters.changes(skipped).get(0)).satisfies(change -> {
            assertThat(change.kind()).isEqualTo(UseCaseMoveKind.SKIP);
            assertThat(change.reason()).isEqualTo("Because.");
            assertThat(change.signers()).extracting(UseCaseView.Person::subject).containsExactly("head");
        });
        var back = people.signed(people.askToMove(view, UseCaseStage.EVALUATE), HEAD);
        assertThat(back.facts().solution()).isEqualTo(LISTED);
        assertThat(back.facts().solutionRevision()).isNull();
        assertThat(people.signed(people.askToMove(view, UseCaseStage.SHORTLIST), HEAD2)
                        .facts()
                        .solution())
                .isNull();
    }

    @Test
    void whoIsOnDutyStopsItAtOnceAndItGoesOnWhereItStood() {
        var view = people.at(UseCaseStage.POC);
        people.askToMove(view, UseCaseStage.EVALUATE);
        assertThatThrownBy(() -> people.pause(OTHER, view)).isInstanceOf(NotFound.class);
        var stopped = people.pause(SECURITY, view);
        assertThat(stopped.facts().stage()).isEqualTo(UseCaseStage.SUSPENDED);
        assertThat(stopped.suspendedFrom()).isEqualTo(UseCaseStage.POC);
        assertThat(stopped.request()).as("what was asked for is withdrawn").isNull();
        assertThat(refused(() -> people.pause(SECURITY, view))).isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(problems(() -> people.ask(view, "RESUME")))
                .extracting(Problem::pointer)
                .containsExactly("/requirements/incident-report", "/requirements/fix-tested");
        people.document(view, "INCIDENT_REPORT");
        people.document(view, "FIX_TEST");
        var resumed = people.signed(people.ask(view, "RESUME"), COMMITTEE);
        assertThat(resumed.facts().stage()).isEqualTo(UseCaseStage.POC);
        assertThat(Adopters.changes(resumed).get(0).kind()).isEqualTo(UseCaseMoveKind.RESUME);
    }

    @Test
    void theGateOfAHighRiskIsSignedByTheCommitteeToo() {
        var view = people.at(UseCaseStage.PILOT);
        people.ask(view, "GO");
        people.signed(view, HEAD);
        assertThat(people.read(view).facts().stage())
                .as("nobody has assessed it, so it counts as high")
                .isEqualTo(UseCaseStage.PILOT);
        assertThat(people.signed(view, COMMITTEE).facts().stage()).isEqualTo(UseCaseStage.ROLLOUT);
    }

    @Test
    void aDecisionThatKeepsTheStageIsSignedAndShown() {
        var view = people.signed(people.ask(people.at(UseCaseStage.PILOT), "EXTEND"), HEAD, COMMITTEE);
        assertThat(view.facts().stage()).isEqualTo(UseCaseStage.PILOT);
        var last = view.timeline().stream()
                .map(UseCaseView.Happening::request)
                .filter(Objects::nonNull)
                .findFirst();
        assertThat(last).hasValueSatisfying(request -> {
            assertThat(request.decision()).isEqualTo("EXTEND");
            assertThat(request.status()).isEqualTo(UseCaseRequestStatus.SIGNED);
        });
    }

    @Test
    void aToolThatWonAnEvaluationStandsInForItsListing() {
        var view = people.at(UseCaseStage.SHORTLIST);
        people.weigh(view, UNLISTED);
        people.settle(view, UNLISTED, CandidateStatus.CHOSEN, null);
        people.signed(people.ask(view, "PROCEED"), BUYER);
        people.elsewhere.put("impact-endorsed", EvidenceState.met(null, Set.of("owner")));
        assertThat(problems(() -> people.ask(view, "RECOMMEND")))
                .extracting(Problem::pointer)
                .containsExactly("/requirements/tool-assured");
        people.elsewhere.put("tool-bought", EvidenceState.met("/evaluations/EV-2026-0001", Set.of("chair")));
        var asked = people.ask(view, "RECOMMEND");
        assertThat(asked.gate().requirements())
                .filteredOn(requirement -> requirement.code().equals("tool-assured"))
                .extracting(UseCaseView.Requirement::path)
                .containsExactly("/evaluations/EV-2026-0001");
        assertThat(refused(() -> people.sign(CHAIR, view, DecisionOutcome.APPROVE)))
                .as("who has entered what stands in does not sign")
                .isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        people.elsewhere.put("tool-bought", EvidenceState.missing(null));
    }
}
