// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.aiplus.identity.Role;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.RuleViolation;

/** Random people do random things in rounds by random policies; whatever they try, no illegal state is reached. */
class DeliberationPropertyTest {

    private static final Instant START = Instant.parse("2026-11-21T01:00:00Z");
    private static final AtomicLong TRIED = new AtomicLong();
    private static final AtomicLong MOVED = new AtomicLong();

    /** The tables once more, written by hand from the descriptions of the states. */
    private static final Map<StepStatus, Set<StepStatus>> STEPS = Map.of(
            StepStatus.WAITING, EnumSet.of(StepStatus.OPEN, StepStatus.CANCELLED),
            StepStatus.OPEN,
                    EnumSet.of(StepStatus.ESCALATED, StepStatus.DONE, StepStatus.RETURNED, StepStatus.CANCELLED),
            StepStatus.ESCALATED, EnumSet.of(StepStatus.DONE, StepStatus.RETURNED, StepStatus.CANCELLED),
            StepStatus.DONE, EnumSet.noneOf(StepStatus.class),
            StepStatus.RETURNED, EnumSet.noneOf(StepStatus.class),
            StepStatus.CANCELLED, EnumSet.noneOf(StepStatus.class));

    private static final Map<ApprovalStatus, Set<ApprovalStatus>> ROUNDS = Map.of(
            ApprovalStatus.OPEN, EnumSet.of(ApprovalStatus.APPROVED, ApprovalStatus.RETURNED, ApprovalStatus.WITHDRAWN),
            ApprovalStatus.APPROVED, EnumSet.noneOf(ApprovalStatus.class),
            ApprovalStatus.RETURNED, EnumSet.noneOf(ApprovalStatus.class),
            ApprovalStatus.WITHDRAWN, EnumSet.noneOf(ApprovalStatus.class));

    /** What somebody tries: which step and which two people, by number, and what. */
    record Act(int kind, int step, int actor, int principal) {}

    record Shape(List<List<StepMode>> stages) {}

    @Provide
    Arbitrary<Shape> shapes() {
        return Arbitraries.of(StepMode.class)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(Shape::new);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(0, 7))
                .as(Act::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    @Property(tries = 1500)
    void noIllegalStateIsReached(@ForAll("shapes") Shape shape, @ForAll("acts") List<Act> acts) {
        var round = begin(shape);
        var now = START;
        for (var act : acts) {
            now = now.plus(Duration.ofHours(act.step()));
            var before = snapshot(round);
            var decidedBefore = round.decisions().size();
            var refused = !tries(round, act, now);
            TRIED.incrementAndGet();
            if (refused) {
                assertThat(snapshot(round)).as("a refusal changes nothing").isEqualTo(before);
                assertThat(round.decisions()).hasSize(decidedBefore);
            }
            requireTable(before, snapshot(round));
            requireSound(round);
        }
    }

    @AfterContainer
    static void enoughWasTried() {
        assertThat(TRIED.get()).isGreaterThan(20_000);
        assertThat(MOVED.get()).isGreaterThan(5_000);
    }

    private static Deliberation begin(Shape shape) {
        var stages = shape.stages().stream()
                .map(stage -> stage.stream().map(DeliberationPropertyTest::step).toList())
                .toList();
        var policy = new ApprovalPolicy(
                "1", "P", LocalisedText.english("P"), "K", new ApprovalPolicy.When(Set.of(), Set.of(), null), stages);
        var request = new ApprovalRequest(
                "K", "X-1", LocalisedText.english("X"), "/x", null, null, null, null, Set.of("p0", "p1"));
        return Deliberation.open(
                ApprovalReference.numbered(1), request, policy, (role, department) -> holders(), "p0", START);
    }

    private static ApprovalPolicy.Step step(StepMode mode) {
        return new ApprovalPolicy.Step(
                "s",
                LocalisedText.english("s"),
                Role.GOVERNANCE_COMMITTEE,
                false,
                null,
                mode,
                mode == StepMode.COUNT ? 2 : 1,
                2,
                Role.ADMINISTRATOR);
    }

    private static Set<String> holders() {
        return Set.of("p0", "p2", "p3");
    }

    private static boolean tries(Deliberation round, Act act, Instant now) {
        var step = round.steps().get(act.step() % round.steps().size());
        var actor = "p" + act.actor();
        var principal = act.principal() == act.actor() || act.kind() % 2 == 0 ? null : "p" + act.principal();
        var authority = new Authority(actor, principal, Authority.Basis.ROLE);
        try {
            switch (act.kind()) {
                case 8 -> round.escalate("system", now);
                case 9 -> round.delegate(step, actor, "p" + act.principal(), now.plusSeconds(60), now);
                case 10 -> round.decide(step, authority, DecisionOutcome.RETURN, "no", (r, d) -> holders(), now);
                case 11 -> withdrawSometimes(round, act, now);
                default -> round.decide(step, authority, DecisionOutcome.APPROVE, null, (r, d) -> holders(), now);
            }
            return true;
        } catch (RuleViolation refusal) {
            return false;
        }
    }

    private static void withdrawSometimes(Deliberation round, Act act, Instant now) {
        if (act.actor() == 0) {
            round.withdraw("p0", now);
        }
    }

    private record Snapshot(ApprovalStatus round, Map<UUID, StepStatus> steps) {}

    private static Snapshot snapshot(Deliberation round) {
        var steps = new HashMap<UUID, StepStatus>();
        round.steps().forEach(step -> steps.put(step.id(), step.status()));
        return new Snapshot(round.round().status(), steps);
    }

    private static void requireTable(Snapshot before, Snapshot after) {
        if (before.round() != after.round()) {
            MOVED.incrementAndGet();
            assertThat(ROUNDS.get(before.round())).contains(after.round());
        }
        after.steps().forEach((id, status) -> {
            var old = before.steps().get(id);
            if (old != status) {
                MOVED.incrementAndGet();
                assertThat(STEPS.get(old)).contains(status);
            }
        });
    }

    private static void requireSound(Deliberation round) {
        var people = new ArrayList<String>();
        for (var decision : round.decisions()) {
            people.add(decision.actor());
            if (decision.principal() != null) {
                people.add(decision.principal());
            }
        }
        assertThat(people).as("nobody counts twice").doesNotHaveDuplicates().doesNotContain("p0", "p1");
        var statuses = new HashSet<StepStatus>();
        round.steps().forEach(step -> statuses.add(step.status()));
        switch (round.round().status()) {
            case OPEN -> {
                assertThat(round.decidable()).isNotEmpty();
                requireStages(round);
            }
            case APPROVED -> {
                assertThat(statuses).containsExactly(StepStatus.DONE);
                round.steps().forEach(step -> assertThat(approvals(round, step)).isEqualTo(step.needed()));
            }
            case RETURNED ->
                assertThat(statuses).contains(StepStatus.RETURNED).doesNotContain(StepStatus.OPEN, StepStatus.WAITING);
            case WITHDRAWN -> assertThat(statuses).isSubsetOf(StepStatus.DONE, StepStatus.CANCELLED);
        }
    }

    private static void requireStages(Deliberation round) {
        var current = round.round().stage();
        IntStream.range(0, round.steps().size()).mapToObj(round.steps()::get).forEach(step -> {
            if (step.stage() < current) {
                assertThat(step.status()).isEqualTo(StepStatus.DONE);
            } else if (step.stage() > current) {
                assertThat(step.status()).isEqualTo(StepStatus.WAITING);
            } else {
                assertThat(step.status()).isIn(StepStatus.OPEN, StepStatus.ESCALATED, StepStatus.DONE);
            }
        });
    }

    private static long approvals(Deliberation round, ApprovalStep step) {
        return round.decisions().stream()
                .filter(decision -> decision.stepId().equals(step.id()))
                .count();
    }
}
