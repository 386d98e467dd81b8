// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A round with its steps and decisions: the rules of deciding. Whoever made the subject never decides, and nobody decides
 * twice in a round, whether in the own name or for somebody else.
 */
final class Deliberation {

    /** Who holds a role, as far as the product knows; in a department, or in any. */
    @FunctionalInterface
    interface Holders {
        Set<String> of(String role, @Nullable String department);
    }

    private final ApprovalRound round;
    private final List<ApprovalStep> steps;
    private final List<ApprovalDecision> decisions;
    private final List<Object> made = new ArrayList<>();

    Deliberation(ApprovalRound round, List<ApprovalStep> steps, List<ApprovalDecision> decisions) {
        this.round = round;
        this.steps =
                steps.stream().sorted(Comparator.comparing(ApprovalStep::stage)).toList();
        this.decisions = new ArrayList<>(decisions);
    }

    /** Begins a round; the steps of the first stage are open. */
    static Deliberation open(
            ApprovalReference reference,
            ApprovalRequest request,
            ApprovalPolicy policy,
            Holders holders,
            String by,
            Instant at) {
        var round = new ApprovalRound(reference, request, policy, by, at);
        var steps = new ArrayList<ApprovalStep>();
        for (int stage = 0; stage < policy.stages().size(); stage++) {
            var wanted = policy.stages().get(stage);
            for (int position = 0; position < wanted.size(); position++) {
                steps.add(new ApprovalStep(round, stage, position, wanted.get(position)));
            }
        }
        var begun = new Deliberation(round, steps, List.of());
        begun.made.add(round);
        begun.made.addAll(steps);
        begun.made.add(round.opened());
        begun.enter(0, holders, by, at);
        return begun;
    }

    /**
     * Somebody decides.
     *
     * @return the steps that can be decided now and could not before
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when the step cannot be decided; SECOND_PERSON_NEEDED for makers and
     *     those who have decided
     */
    List<ApprovalStep> decide(
            ApprovalStep step,
            Authority authority,
            DecisionOutcome outcome,
            @Nullable String remark,
            Holders holders,
            Instant at) {
        requireDecidable(step);
        requireFree(authority.actor());
        if (authority.principal() != null) {
            requireFree(authority.principal());
        }
        round.acted();
        var decision = new ApprovalDecision(round, step, authority, outcome, remark, at);
        decisions.add(decision);
        made.add(decision);
        if (outcome == DecisionOutcome.RETURN) {
            made.add(step.moveTo(StepStatus.RETURNED, remark, authority.actor(), at));
            cancelRest(authority.actor(), at);
            made.add(round.moveTo(ApprovalStatus.RETURNED, remark, authority.actor(), at));
            return List.of();
        }
        if (approvals(step) < step.needed()) {
            return List.of();
        }
        made.add(step.moveTo(StepStatus.DONE, null, authority.actor(), at));
        return goOn(holders, authority.actor(), at);
    }

    private List<ApprovalStep> goOn(Holders holders, String by, Instant at) {
        var stage = stage(round.stage());
        if (!stage.stream().allMatch(step -> step.status() == StepStatus.DONE)) {
            return List.of();
        }
        if (stage(round.stage() + 1).isEmpty()) {
            made.add(round.moveTo(ApprovalStatus.APPROVED, null, by, at));
            return List.of();
        }
        return enter(round.stage() + 1, holders, by, at);
    }

    private List<ApprovalStep> enter(int stage, Holders holders, String by, Instant at) {
        round.enter(stage);
        var opened = stage(stage);
        for (var step : opened) {
            var able = holders.of(step.role(), step.department()).stream()
                    .filter(this::free)
                    .toList();
            made.add(step.open(able, by, at));
        }
        return opened;
    }

    /** Steps that are past their due time become open to the next role up. */
    List<ApprovalStep> escalate(String by, Instant now) {
        var late = steps.stream().filter(step -> step.late(now)).toList();
        late.forEach(step -> made.add(step.moveTo(StepStatus.ESCALATED, null, by, now)));
        if (!late.isEmpty()) {
            round.acted();
        }
        return late;
    }

    /**
     * Whoever opened the round takes it back.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    void withdraw(String by, Instant at) {
        made.add(round.moveTo(ApprovalStatus.WITHDRAWN, null, by, at));
        cancelRest(by, at);
    }

    /**
     * One hands a step over to another.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when the step cannot be decided; SECOND_PERSON_NEEDED when one of the
     *     two has made the subject or has decided
     */
    void delegate(ApprovalStep step, String principal, String delegate, Instant until, Instant at) {
        requireDecidable(step);
        requireFree(principal);
        requireFree(delegate);
        round.acted();
        made.add(new ApprovalDelegation(step.id(), principal, delegate, until, at));
    }

    private void cancelRest(String by, Instant at) {
        steps.stream()
                .filter(step -> step.status().next().contains(StepStatus.CANCELLED))
                .forEach(step -> made.add(step.moveTo(StepStatus.CANCELLED, null, by, at)));
    }

    private static void requireDecidable(ApprovalStep step) {
        if (!step.status().decidable()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    private void requireFree(String subject) {
        if (!free(subject)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
    }

    /** Whether somebody has neither made the subject nor decided about it. */
    boolean free(String subject) {
        return !round.makers().contains(subject) && decisions.stream().noneMatch(decision -> decision.by(subject));
    }

    private long approvals(ApprovalStep step) {
        return decisions.stream()
                .filter(decision ->
                        decision.stepId().equals(step.id()) && decision.outcome() == DecisionOutcome.APPROVE)
                .count();
    }

    private List<ApprovalStep> stage(int number) {
        return steps.stream().filter(step -> step.stage() == number).toList();
    }

    ApprovalRound round() {
        return round;
    }

    List<ApprovalStep> steps() {
        return steps;
    }

    List<ApprovalDecision> decisions() {
        return List.copyOf(decisions);
    }

    /** Steps that somebody can decide now. */
    List<ApprovalStep> decidable() {
        return steps.stream().filter(step -> step.status().decidable()).toList();
    }

    /**
     * A step of this round.
     *
     * @throws NotFound when it has no such step
     */
    ApprovalStep step(UUID id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /** People who approved, and those for whom somebody did. */
    Set<String> deciders() {
        var people = new TreeSet<String>();
        for (var decision : decisions) {
            people.add(decision.actor());
            var principal = decision.principal();
            if (principal != null) {
                people.add(principal);
            }
        }
        return people;
    }

    /** What was made since it was loaded, in the order in which it has to be kept. */
    List<Object> made() {
        return List.copyOf(made);
    }
}
