// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import static org.aiplus.testsupport.Refusals.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.evaluation.PanelRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a judgement may be, and when it takes a reason. */
class MarkRulesTest {

    private static final MarkPlan.Item GATE = new MarkPlan.Item("G-01", true, BigDecimal.ZERO, null, null);
    private static final MarkPlan.Item SCORED = new MarkPlan.Item("EAF-01.1", false, BigDecimal.TEN, null, null);
    private static final MarkPlan.Item PRIVACY =
            new MarkPlan.Item("EAF-02.1", false, BigDecimal.TEN, null, PanelRole.PRIVACY);

    @Test
    void aGateIsPassedOrFailedAndAMarkIsANumber() {
        assertThat(check(GATE, new Judgement(3, true, 2, null), 4))
                .containsExactly("/mark NOT_ASKED", "/demonstration NOT_ASKED");
        assertThat(check(SCORED, new Judgement(3, true, null, null), 4)).containsExactly("/passed NOT_ASKED");
        assertThat(check(GATE, new Judgement(null, false, null, null), 4)).isEmpty();
    }

    @Test
    void aMarkIsWithinWhatTheEvidenceAllowsAndADemonstrationWithinTheScale() {
        assertThat(check(SCORED, new Judgement(-1, null, -1, null), 4))
                .containsExactly("/mark TOO_SMALL", "/demonstration TOO_SMALL");
        assertThat(check(SCORED, new Judgement(2, null, 4, null), 1)).containsExactly("/mark TOO_LARGE");
        assertThat(check(SCORED, new Judgement(5, null, 5, null), 9))
                .containsExactly("/mark TOO_LARGE", "/demonstration TOO_LARGE");
        assertThat(check(SCORED, new Judgement(0, null, 0, null), 0)).isEmpty();
    }

    @Test
    void whatIsHandedInHasAMarkAndAReason() {
        assertThat(found(problems -> MarkRules.requireComplete(GATE, Judgement.OPEN, "/a", problems)))
                .containsExactly("/a/passed REQUIRED", "/a/reason REQUIRED");
        assertThat(found(problems ->
                        MarkRules.requireComplete(SCORED, new Judgement(null, null, 3, " "), "/a", problems)))
                .containsExactly("/a/mark REQUIRED", "/a/reason REQUIRED");
        assertThat(found(problems ->
                        MarkRules.requireComplete(SCORED, new Judgement(0, null, null, "No."), "/a", problems)))
                .isEmpty();
    }

    @Test
    void specialistsJudgeTheirCriteriaAndNobodyElseDoes() {
        assertThat(PRIVACY.judgedBy(PanelRole.PRIVACY)).isTrue();
        assertThat(PRIVACY.judgedBy(PanelRole.SECURITY)).isFalse();
        assertThat(PRIVACY.judgedBy(PanelRole.CHAIR)).isFalse();
        assertThat(SCORED.judgedBy(PanelRole.MEMBER)).isTrue();
        assertThat(SCORED.judgedBy(PanelRole.PRIVACY)).isFalse();
    }

    @Test
    void aReasonIsNeededWhereThePanelIsApartOrTheConsensusIsOutsideOfIt() {
        assertThat(needsReason(SCORED, List.of(2, 3), null)).isFalse();
        assertThat(needsReason(SCORED, List.of(1, 3), null)).isTrue();
        assertThat(needsReason(SCORED, List.of(2, 3), 3)).isFalse();
        assertThat(needsReason(SCORED, List.of(2, 3), 1)).isTrue();
        assertThat(needsReason(SCORED, List.of(2, 3), 4)).isTrue();
        assertThat(needsReason(GATE, List.of(0, 1), 1)).isTrue();
        assertThat(needsReason(GATE, List.of(1, 1), 1)).isFalse();
        assertThat(needsReason(SCORED, List.of(), 4)).isFalse();
    }

    @Test
    void theFurthestApartWeighsMost() {
        assertThat(Disagreement.of(SCORED, List.of(1, 4, 2)).weighted()).isEqualByComparingTo("30");
        assertThat(Disagreement.of(GATE, List.of(0, 1)).weighted())
                .isGreaterThan(Disagreement.of(SCORED, List.of(0, 4)).weighted());
    }

    private static boolean needsReason(MarkPlan.Item item, List<Integer> values, @Nullable Integer consensus) {
        return Disagreement.of(item, values).needsReason(item, values, consensus);
    }

    private static List<String> check(MarkPlan.Item item, Judgement judgement, int cap) {
        return found(problems -> MarkRules.check(item, judgement, cap, problems));
    }
}
