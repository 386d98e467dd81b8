// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.approval.DecisionOutcome;
import org.aiplus.criteria.ContextFact;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.evidence.EvidenceDesk;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.risk.RiskRule;
import org.aiplus.risk.RiskTier;
import org.aiplus.risk.RiskTiers;
import org.aiplus.testsupport.CatalogueDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nobody chooses the tier of an assessment: rules find it, and only a second person sets another. */
class ListingRiskTest {

    @RegisterExtension
    final CatalogueDatabase database = new CatalogueDatabase();

    private final Assessing assessing = new Assessing(database);

    @BeforeEach
    void vendors() throws SQLException {
        assessing.evidence.vendors();
    }

    private AssessmentView describe(
            AssessmentView view, Map<String, List<String>> context, String question, String answer) {
        return assessing.assess(
                Assessing.OFFICER,
                service -> service.describe(
                        view.reference(),
                        new OpenAssessment(
                                null, context, Map.of(question, answer.isEmpty() ? List.of() : List.of(answer))),
                        new NewScope(List.of(), null, null, null),
                        view.version()));
    }

    private AssessmentView override(Caller by, AssessmentView view, @Nullable RiskTier tier, @Nullable String reason) {
        return assessing.decide(by, service -> service.overrideTier(view.reference(), tier, reason, view.version()));
    }

    @Test
    void theTierFollowsFromTheAnswersWithItsReasons() {
        var risk = assessing.opened().risk();
        assertThat(risk.tier()).isEqualTo(RiskTier.LIMITED);
        assertThat(risk.found().reasons()).extracting(RiskRule::code).containsExactly("RT-07", "RT-11");
        assertThat(risk.known()).isTrue();
        assertThat(risk.told()).contains("publicFacing");
    }

    @Test
    void aSignOfHighImpactMakesItGraverAndMoreCriteriaApply() {
        var view = assessing.opened();
        var graver = describe(view, Map.of("publicFacing", List.of("true")), "scoresPeople", "YES");
        assertThat(graver.context().values("highImpact")).containsExactly("true");
        assertThat(graver.context().values("riskTier")).containsExactly("LIMITED");
        var single = describe(graver, Map.of(), "affectsIndividuals", "YES");
        assertThat(single.context().values("riskTier")).containsExactly("HIGH");
        assertThat(single.result().criteria().size())
                .isGreaterThan(view.result().criteria().size());
    }

    @Test
    void nobodyChoosesTheTier() {
        var context = Map.of("riskTier", List.of("LOW"), "highImpact", List.of("false"));
        assertThat(Assessing.problems(() -> assessing.assess(
                        Assessing.OFFICER,
                        service -> service.open(new OpenAssessment("S-000001", context, Map.of()), Optional.empty()))))
                .containsExactlyInAnyOrder("/context/riskTier NOT_ASKED", "/context/highImpact NOT_ASKED");
    }

    @Test
    void whatTheContextTellsIsNotAnsweredOtherwise() {
        var view = assessing.opened();
        assertThat(Assessing.problems(() -> describe(view, Map.of(), "publicFacing", "YES")))
                .containsExactly("/risk/publicFacing NOT_ASKED");
        assertThat(Assessing.problems(() -> describe(view, Map.of(), "scoresPeople", "MAYBE")))
                .containsExactly("/risk/scoresPeople UNKNOWN_CODE");
        assertThat(Assessing.problems(() -> describe(view, Map.of(), "colour", "BLUE")))
                .containsExactly("/risk/colour UNKNOWN_QUESTION");
    }

    @Test
    void whatAnEarlierContextToldIsNobodysAnswer() {
        var none = describe(assessing.opened(), Map.of("personalData", List.of("false")), "sensitiveData", "");
        assertThat(none.risk().answers()).containsEntry("sensitiveData", Set.of("NO"));
        assertThat(none.risk().known()).isTrue();
        var some = describe(none, Map.of("personalData", List.of("true")), "scoresPeople", "NO");
        assertThat(some.risk().found().unanswered()).containsExactlyInAnyOrder("sensitiveData", "largeScaleData");
    }

    @Test
    void anAnswerThatIsTakenAwayTakesTheTierWithIt() {
        var open = describe(assessing.opened(), Map.of(), "scoresPeople", "");
        assertThat(open.risk().known()).isFalse();
        assertThat(open.context().values("riskTier")).isEmpty();
        assertThat(Assessing.problems(
                        () -> assessing.assess(Assessing.OFFICER, s -> s.finish(open.reference(), open.version()))))
                .contains("/risk/scoresPeople REQUIRED");
        assertThat(Assessing.problems(() -> override(Assessing.COMMITTEE, open, RiskTier.LOW, "Why not.")))
                .containsExactly("TRANSITION_NOT_ALLOWED");
    }

    @Test
    void onlyASecondPersonOfTheCommitteeSetsAnotherTierAndSaysWhy() {
        var view = assessing.opened();
        assertThat(Assessing.problems(() -> override(Assessing.BOTH, view, RiskTier.LOW, "I know better.")))
                .containsExactly("SECOND_PERSON_NEEDED");
        assertThat(Assessing.problems(() -> override(Assessing.COMMITTEE, view, null, " ")))
                .containsExactlyInAnyOrder("/tier REQUIRED", "/reason REQUIRED");
        assertThat(Assessing.problems(
                        () -> override(Assessing.COMMITTEE, view, RiskTier.UNACCEPTABLE, "Far too much.")))
                .containsExactly("/tier UNKNOWN_CODE");
        var set = override(Assessing.COMMITTEE, view, RiskTier.HIGH, "It decides about pupils.");
        assertThat(set.context().values("riskTier")).containsExactly("HIGH");
        assertThat(set.risk().found().tier()).isEqualTo(RiskTier.LIMITED);
        assertThat(set.risk().override().reason()).isEqualTo("It decides about pupils.");
        assertThat(assessing.noticesSince(0)).contains("assessment-tier-overridden");
    }

    @Test
    void whoeverSetTheTierDoesNotDecide() {
        var set = override(Assessing.COMMITTEE, assessing.opened(), RiskTier.LOW, "Used for drafts only.");
        var proof = assessing.proof("CERTIFICATE", null);
        var entered = assessing.entered(set, 4, proof);
        var view = assessing.assess(Assessing.OFFICER, s -> s.finish(entered.reference(), entered.version()));
        assertThat(Assessing.problems(
                        () -> assessing.sign(Assessing.COMMITTEE, view.reference(), DecisionOutcome.APPROVE, null)))
                .containsExactly("SECOND_PERSON_NEEDED");
        assessing.sign(
                Assessing.of("carl", Role.GOVERNANCE_COMMITTEE), view.reference(), DecisionOutcome.APPROVE, null);
        var decided = assessing.assess(EvidenceDesk.MEMBER, service -> service.read(view.reference()));
        assertThat(decided.validUntil()).isEqualTo(assessing.today().plusMonths(24));
        assertThat(decided.risk().override().by()).isEmpty();
        assertThat(decided.risk().override().reason()).isEqualTo("Used for drafts only.");
    }

    @Test
    void anotherAnswerTakesTheOverrideAway() {
        var set = override(Assessing.COMMITTEE, assessing.opened(), RiskTier.HIGH, "It decides about pupils.");
        var same = describe(set, Map.of(), "scoresPeople", "NO");
        assertThat(same.risk().override()).isNotNull();
        var other = describe(same, Map.of(), "scoresPeople", "YES");
        assertThat(other.risk().override()).isNull();
        assertThat(other.context().values("riskTier")).containsExactly("LIMITED");
    }

    @Test
    void aProhibitedUseIsRefusedWhateverWasFoundAndStaysProhibited() {
        var draft = assessing.opened(Map.of("manipulatesPeople", List.of("YES")));
        assertThat(Assessing.problems(() -> override(Assessing.COMMITTEE, draft, RiskTier.LOW, "It is not.")))
                .containsExactly("USE_PROHIBITED");
        var entered = assessing.entered(draft, 4, assessing.proof("CERTIFICATE", null));
        assertThat(entered.result().band()).isEqualTo("RECOMMENDED");
        assertThat(entered.result().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void theShippedFactsFitTheQuestionsAndTheContext() {
        var rules = new RiskTiers().current();
        assertThat(RiskFacts.SHIPPED.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rules.question(rule.question()).orElseThrow().choices())
                    .containsAll(rule.answers().values());
            assertThat(ContextFact.ofCode(rule.fact())).isPresent();
        });
        assertThat(RiskFacts.SHIPPED.told(new CriteriaContext(Map.of("personalData", Set.of("false")))))
                .containsOnlyKeys("sensitiveData", "largeScaleData");
    }

    @Test
    void whatWasDecidedKeepsItsProofAndItsAnswers() {
        var decided = assessing.decided(assessing.proof("CERTIFICATE", null));
        assertThat(decided.result().criteria())
                .anyMatch(result -> !result.proof().isEmpty());
        assertThat(decided.risk().answers()).containsEntry("fields", Set.of("EDUCATION"));
        assertThat(catchThrowable(() -> database.update(
                        "update listing_assessment set risk = '{}' where reference = '" + decided.reference() + "'")))
                .hasMessageContaining("never changes");
    }
}
