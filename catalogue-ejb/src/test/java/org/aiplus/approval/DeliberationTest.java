// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.aiplus.identity.Role;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** How many must approve in a step of each mode, and when a step is late. */
class DeliberationTest {

    private static final Instant START = Instant.parse("2026-11-21T01:00:00Z");

    private static Deliberation round(StepMode mode, int count, String... holders) {
        var step = new ApprovalPolicy.Step(
                "s",
                LocalisedText.english("s"),
                Role.GOVERNANCE_COMMITTEE,
                false,
                null,
                mode,
                count,
                2,
                Role.ADMINISTRATOR);
        var policy = new ApprovalPolicy(
                "1",
                "P",
                LocalisedText.english("P"),
                "K",
                new ApprovalPolicy.When(Set.of(), Set.of(), null),
                List.of(List.of(step)));
        var request = new ApprovalRequest(
                "K", "X-1", LocalisedText.english("X"), "/x", null, null, null, null, Set.of("maker"));
        return Deliberation.open(
                ApprovalReference.numbered(1), request, policy, (role, department) -> Set.of(holders), "maker", START);
    }

    private static void approve(Deliberation round, String actor) {
        round.decide(
                round.steps().get(0),
                new Authority(actor, null, Authority.Basis.ROLE),
                DecisionOutcome.APPROVE,
                null,
                (role, department) -> Set.of(),
                START);
    }

    private static ProblemCode refused(Runnable act) {
        return catchThrowableOfType(RuleViolation.class, act::run)
                .problems()
                .get(0)
                .code();
    }

    @Test
    void oneIsEnoughWhereAnybodyMayDecide() {
        var round = round(StepMode.ANY, 1, "ada", "ben", "cy");
        approve(round, "ben");
        assertThat(round.round().status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void asManyAsThePolicyCountsMustApproveAndNobodyTwice() {
        var round = round(StepMode.COUNT, 2, "ada", "ben", "cy");
        approve(round, "ada");
        assertThat(round.round().status()).isEqualTo(ApprovalStatus.OPEN);
        assertThat(refused(() -> approve(round, "ada"))).isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        approve(round, "cy");
        assertThat(round.round().status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void everybodyWhoHoldsTheRoleAndHasNotMadeItMustApproveWhereAllDecide() {
        var round = round(StepMode.ALL, 1, "ada", "ben", "maker");
        assertThat(round.steps().get(0).seats()).containsExactlyInAnyOrder("ada", "ben");
        assertThat(round.steps().get(0).needed()).isEqualTo(2);
        approve(round, "ada");
        assertThat(round.round().status()).isEqualTo(ApprovalStatus.OPEN);
        assertThat(refused(() -> approve(round, "maker"))).isEqualTo(ProblemCode.SECOND_PERSON_NEEDED);
        approve(round, "ben");
        assertThat(round.round().status()).isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void whereAllDecideAndNobodyIsThereOneOfTheNextRoleUpIsNeeded() {
        var round = round(StepMode.ALL, 1, "maker");
        assertThat(round.steps().get(0).needed()).isEqualTo(1);
        assertThat(round.round().status()).isEqualTo(ApprovalStatus.OPEN);
    }

    @Test
    void aStepIsLateAfterItsServiceTimeAndNotAtItsEnd() {
        var step = round(StepMode.ANY, 1, "ada").steps().get(0);
        var due = START.plus(Duration.ofDays(2));
        assertThat(step.due()).isEqualTo(due);
        assertThat(step.late(due)).isFalse();
        assertThat(step.late(due.plusMillis(1))).isTrue();
    }

    @Test
    void whatWasEscalatedOrDecidedIsNotLateAgain() {
        var round = round(StepMode.ANY, 1, "ada");
        var later = START.plus(Duration.ofDays(3));
        assertThat(round.escalate("system", later)).hasSize(1);
        assertThat(round.steps().get(0).late(later)).isFalse();
        assertThat(round.escalate("system", later)).isEmpty();
        var decided = round(StepMode.ANY, 1, "ada");
        approve(decided, "ada");
        assertThat(decided.steps().get(0).late(later)).isFalse();
    }
}
