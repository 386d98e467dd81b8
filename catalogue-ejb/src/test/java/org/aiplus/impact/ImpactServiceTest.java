// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import static org.aiplus.impact.Assessors.APPROVER;
import static org.aiplus.impact.Assessors.COMMITTEE1;
import static org.aiplus.impact.Assessors.COMMITTEE2;
import static org.aiplus.impact.Assessors.DOUBLE;
import static org.aiplus.impact.Assessors.OTHER_OWNER;
import static org.aiplus.impact.Assessors.OWNER;
import static org.aiplus.impact.Assessors.PRIVACY;
import static org.aiplus.impact.Assessors.SECURITY;
import static org.aiplus.impact.Assessors.complete;
import static org.aiplus.impact.Assessors.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.catalogue.Classification;
import org.aiplus.catalogue.SolutionEvent;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.Caller;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.DomainException;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.StaleRevision;
import org.aiplus.testsupport.CatalogueDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ImpactServiceTest {

    @RegisterExtension
    static final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessors people = new Assessors(database);

    @BeforeEach
    void twoDepartments() throws SQLException {
        people.departments();
    }

    @Test
    void aLowRiskIsEndorsedByTheDepartmentsReviewer() {
        var view = people.endorsed(complete());
        assertThat(view.status()).isEqualTo(ImpactStatus.ENDORSED);
        assertThat(view.tier()).isEqualTo(RiskTier.LOW);
        assertThat(view.reviewDue()).isEqualTo(LocalDate.of(2027, 11, 21));
        assertThat(view.endorsed()).singleElement().satisfies(endorsed -> {
            assertThat(endorsed.number()).isEqualTo(1);
            assertThat(endorsed.checkpoint()).isEqualTo(Checkpoint.PLANNING);
            assertThat(endorsed.content()).isEqualTo(complete());
        });
    }

    @Test
    void aSignOfHighImpactBringsItBeforeTheCommittee() {
        var view = people.handIn(people.ready(complete(Map.of("scoresPeople", "YES"))));
        assertThat(view.approval().policy().code()).isEqualTo("AP-IA-HIGH");
        assertThat(people.decide(APPROVER, view, DecisionOutcome.APPROVE).status())
                .isEqualTo(ImpactStatus.IN_ENDORSEMENT);
        assertThat(people.decide(COMMITTEE1, view, DecisionOutcome.APPROVE).status())
                .isEqualTo(ImpactStatus.ENDORSED);
    }

    @Test
    void whatIsMissingIsNamedAtOnceAndKeepsItFromBeingHandedIn() {
        var view = people.opened();
        var problems = problems(() -> people.handIn(view));
        assertThat(problems)
                .extracting(Problem::pointer)
                .contains(
                        "/classification",
                        "/personalData",
                        "/users",
                        "/risk/endangersPeople",
                        "/answers/Q01",
                        "/answers/Q09-1",
                        "/signatures/PRIVACY",
                        "/signatures/SECURITY")
                .doesNotContain("/answers/Q09-2", "/answers/Q33");
        assertThat(people.read(view).lacks()).isEqualTo(problems);
    }

    @Test
    void everyAnswerAboutHighImpactIsJustified() {
        var whole = complete();
        var content = new ImpactContent(
                whole.classification(), true, whole.users(), null, whole.risk(), Map.of(), whole.answers());
        var view = people.save(OWNER, people.opened(), content);
        assertThat(view.lacks())
                .extracting(Problem::pointer)
                .contains("/justifications/scoresPeople", "/justifications/publicScrutiny")
                .doesNotContain("/justifications/publicFacing");
    }

    @Test
    void aPartIsSignedByItsOfficerAndTheSignatureEndsWhenThePartChanges() {
        var view = people.ready(complete());
        assertThat(view.toSign()).isEmpty();
        var changed = people.save(OWNER, view, with(complete(), "Q21", "Another answer."));
        assertThat(changed.toSign()).containsExactly(ImpactPart.SECURITY);
        var back = people.save(OWNER, view, with(complete(), "Q01", "Not a part of any officer."));
        assertThat(back.toSign()).as("an ended signature does not come back").containsExactly(ImpactPart.SECURITY);
        assertThatThrownBy(() -> people.sign(PRIVACY, view, ImpactPart.SECURITY))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoeverWroteSignsNothing() {
        var view = people.save(DOUBLE, people.opened(), complete());
        assertThat(refused(() -> people.sign(DOUBLE, view, ImpactPart.SECURITY)))
                .isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        assertThat(people.sign(SECURITY, view, ImpactPart.SECURITY).toSign()).containsExactly(ImpactPart.PRIVACY);
    }

    @Test
    void withoutPersonalDataNobodySignsForPrivacy() {
        var whole = complete();
        var content = new ImpactContent(
                Classification.UNCLASSIFIED,
                false,
                whole.users(),
                null,
                whole.risk(),
                whole.justifications(),
                whole.answers());
        assertThat(people.save(OWNER, people.opened(), content).toSign()).containsExactly(ImpactPart.SECURITY);
    }

    @Test
    void aSecondPersonSetsAnotherTierAndDoesNotEndorse() {
        var view = people.ready(complete(Map.of("scoresPeople", "YES", "affectsIndividuals", "YES")));
        assertThat(view.tier()).isEqualTo(RiskTier.HIGH);
        assertThat(problems(() -> override(COMMITTEE1, view, null, " ")))
                .extracting(Problem::pointer)
                .containsExactly("/tier", "/reason");
        var lowered = override(COMMITTEE1, view, RiskTier.LIMITED, "A person checks each score.");
        assertThat(lowered.tier()).isEqualTo(RiskTier.LIMITED);
        assertThat(lowered.risk().tier()).isEqualTo(RiskTier.HIGH);

        var handedIn = people.handIn(view);
        assertThat(handedIn.approval().policy().code()).as("signs stay").isEqualTo("AP-IA-HIGH");
        people.decide(APPROVER, view, DecisionOutcome.APPROVE);
        assertThat(refused(() -> people.decide(COMMITTEE1, view, DecisionOutcome.APPROVE)))
                .isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        assertThat(people.decide(COMMITTEE2, view, DecisionOutcome.APPROVE).endorsed())
                .singleElement()
                .extracting(ImpactView.Endorsed::overrideReason)
                .isEqualTo("A person checks each score.");
    }

    @Test
    void anotherAnswerAboutTheRiskTakesTheOverrideAway() {
        var view = people.ready(complete());
        override(COMMITTEE1, view, RiskTier.HIGH, "New ground.");
        assertThat(people.save(OWNER, view, complete(Map.of("publicFacing", "YES"))))
                .satisfies(saved -> {
                    assertThat(saved.override()).isNull();
                    assertThat(saved.tier()).isEqualTo(RiskTier.LIMITED);
                });
    }

    @Test
    void aProhibitedUseIsNeverHandedInNorLowered() {
        var view = people.ready(complete(Map.of("manipulatesPeople", "YES")));
        assertThat(problems(() -> people.handIn(view)))
                .containsExactly(Problem.at("/risk", ProblemCode.USE_PROHIBITED));
        assertThat(refused(() -> override(COMMITTEE1, view, RiskTier.LOW, "No.")))
                .isEqualTo(ProblemCode.USE_PROHIBITED);
    }

    @Test
    void whatWasEndorsedBecomesStaleWhenItSaysSomethingElse() {
        var whole = complete();
        var view = people.endorsed(whole);
        assertThat(people.save(OWNER, view, whole).status())
                .as("nothing changed")
                .isEqualTo(ImpactStatus.ENDORSED);
        var changed = people.save(
                OWNER,
                view,
                new ImpactContent(
                        Classification.CONFIDENTIAL,
                        true,
                        "The public",
                        null,
                        whole.risk(),
                        whole.justifications(),
                        with(whole, "Q01", "Else.").answers()));
        assertThat(changed.status()).isEqualTo(ImpactStatus.STALE);
        assertThat(changed.staleReasons())
                .containsExactlyInAnyOrder(StaleReason.ANSWER, StaleReason.DATA_CLASS, StaleReason.USER_GROUP);
        assertThat(changed.endorsed()).singleElement().satisfies(kept -> assertThat(kept.content())
                .isEqualTo(whole));
        people.sign(PRIVACY, view, ImpactPart.PRIVACY);
        people.sign(SECURITY, view, ImpactPart.SECURITY);
        people.handIn(view);
        assertThat(people.decide(APPROVER, view, DecisionOutcome.APPROVE)).satisfies(again -> {
            assertThat(again.staleReasons()).isEmpty();
            assertThat(again.endorsed()).extracting(ImpactView.Endorsed::number).containsExactly(2, 1);
        });
    }

    @Test
    void aNewEditionARevisionOrTimeMakesItStale() throws SQLException {
        var byEdition = people.endorsed(complete());
        people.job();
        assertThat(people.read(byEdition).status()).isEqualTo(ImpactStatus.ENDORSED);
        people.basis = "questions 1; norms 2";
        people.job();
        people.job();
        assertThat(people.read(byEdition).staleReasons()).containsExactly(StaleReason.NORM_EDITION);

        var byTime = people.endorsed(complete());
        people.now = people.now.plus(Duration.ofDays(366));
        people.job();
        assertThat(people.read(byTime).staleReasons()).containsExactly(StaleReason.REVIEW_DUE);

        var byModel = people.endorsed(complete());
        database.update(
                "update impact_assessment set solution = 'S-000077' where reference = '" + byModel.reference() + "'");
        people.as(Caller.SYSTEM, Staleness.class, staleness -> {
            staleness.published(new SolutionEvent.RevisionPublished(new SolutionReference("S-000077"), 2, ""));
            return true;
        });
        assertThat(people.read(byModel).staleReasons()).containsExactly(StaleReason.MODEL);
    }

    @Test
    void theNextCheckpointAsksMoreAndIsSignedAnew() {
        var view = people.endorsed(complete());
        var next = people.as(OWNER, service -> service.nextCheckpoint(view.reference(), view.version()));
        assertThat(next.checkpoint()).isEqualTo(Checkpoint.DEVELOPMENT);
        assertThat(next.status()).isEqualTo(ImpactStatus.DRAFT);
        assertThat(next.due()).contains("Q09-2").doesNotContain("Q01");
        assertThat(next.toSign()).containsExactlyInAnyOrder(ImpactPart.PRIVACY, ImpactPart.SECURITY);
        assertThat(Checkpoint.MONITORING.next()).isEqualTo(Checkpoint.MONITORING);
    }

    @Test
    void itComesBackWhenItIsSentBackOrTakenBack() {
        var view = people.handIn(people.ready(complete()));
        assertThat(refused(() -> people.save(OWNER, view, complete(Map.of("publicFacing", "YES")))))
                .isEqualTo(ProblemCode.TRANSITION_NOT_ALLOWED);
        assertThat(people.decide(APPROVER, view, DecisionOutcome.RETURN).status())
                .isEqualTo(ImpactStatus.DRAFT);
        var again = people.handIn(view);
        var taken = people.as(OWNER, service -> service.takeBack(view.reference(), again.version()));
        assertThat(taken.status()).isEqualTo(ImpactStatus.DRAFT);
        assertThat(taken.approval().status().name()).isEqualTo("WITHDRAWN");
    }

    @Test
    void otherDepartmentsSeeNothing() {
        var view = people.opened();
        assertThatThrownBy(() -> people.as(OTHER_OWNER, service -> service.read(view.reference())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.save(OTHER_OWNER, view, complete())).isInstanceOf(NotFound.class);
        assertThat(references(OTHER_OWNER)).doesNotContain(view.reference());
        assertThat(references(OWNER)).contains(view.reference());
        assertThat(references(PRIVACY)).contains(view.reference());
    }

    @Test
    void whoeverHasReadAnOlderVersionIsRefused() {
        var view = people.opened();
        people.save(OWNER, view, complete());
        assertThatThrownBy(
                        () -> people.as(OWNER, service -> service.save(view.reference(), complete(), view.version())))
                .isInstanceOf(StaleRevision.class);
    }

    @Test
    void whatWasEndorsedCannotBeChangedInTheDatabase() {
        var view = people.endorsed(complete());
        assertThatThrownBy(() -> database.update("update impact_version set tier = 'LOW' where approval = '"
                        + view.approval().reference() + "'"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("never changes");
    }

    private ImpactView override(Caller who, ImpactView view, RiskTier tier, String reason) {
        return people.as(
                who,
                ImpactReviewService.class,
                service -> service.overrideTier(
                        view.reference(), tier, reason, people.read(view).version()));
    }

    private List<ImpactReference> references(Caller who) {
        return people.as(who, service -> service.list(null, null, 100)).items().stream()
                .map(ImpactSummary::reference)
                .toList();
    }

    private static ProblemCode refused(ThrowingCallable act) {
        return problems(act).get(0).code();
    }

    private static List<Problem> problems(ThrowingCallable act) {
        return catchThrowableOfType(DomainException.class, act).problems();
    }
}
