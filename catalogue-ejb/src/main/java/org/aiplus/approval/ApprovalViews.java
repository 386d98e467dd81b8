// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.aiplus.json.StoredJson;

/** Makes what people read of rounds, with the names of everybody who takes part. */
@Dependent
class ApprovalViews {

    @Inject
    ApprovalPolicies policies;

    @Inject
    ApprovalRepository approvals;

    @Inject
    ApprovalQueries queries;

    ApprovalView view(Deliberation deliberation) {
        var round = deliberation.round();
        var delegations = approvals.delegations(round.id());
        var people = new TreeSet<>(deliberation.deciders());
        people.add(round.openedBy());
        delegations.forEach(delegation -> {
            people.add(delegation.principal());
            people.add(delegation.delegate());
        });
        var names = queries.names(people);
        var policy = policies.policy(round.policyVersion(), round.policy());
        return new ApprovalView(
                round.reference(),
                new ApprovalView.Named(round.kind(), policies.kind(round.policyVersion(), round.kind())),
                round.subject(),
                round.title(),
                round.path(),
                round.tier(),
                round.amount(),
                round.classification(),
                round.department(),
                new ApprovalView.Named(policy.code(), policy.name()),
                round.policyVersion(),
                round.status(),
                round.stage(),
                round.openedAt(),
                colleague(round.openedBy(), names),
                round.closedAt(),
                round.reason(),
                deliberation.steps().stream()
                        .map(step -> step(deliberation, step, delegations, names))
                        .toList(),
                round.version());
    }

    private ApprovalView.Step step(
            Deliberation deliberation,
            ApprovalStep step,
            List<ApprovalDelegation> delegations,
            Map<String, String> names) {
        var round = deliberation.round();
        return new ApprovalView.Step(
                step.id(),
                step.stage(),
                new ApprovalView.Named(step.code(), policies.step(round.policyVersion(), round.policy(), step.code())),
                step.role(),
                step.department(),
                step.mode(),
                step.needed(),
                step.status(),
                step.openedAt(),
                step.due(),
                step.escalationRole(),
                deliberation.decisions().stream()
                        .filter(decision -> decision.stepId().equals(step.id()))
                        .map(decision -> decision(decision, names))
                        .toList(),
                delegations.stream()
                        .filter(delegation -> delegation.stepId().equals(step.id()))
                        .map(delegation -> new ApprovalView.Delegation(
                                colleague(delegation.principal(), names),
                                colleague(delegation.delegate(), names),
                                delegation.until()))
                        .toList());
    }

    private static ApprovalView.Decision decision(ApprovalDecision decision, Map<String, String> names) {
        var principal = decision.principal();
        return new ApprovalView.Decision(
                colleague(decision.actor(), names),
                principal == null ? null : colleague(principal, names),
                decision.outcome(),
                decision.remark(),
                decision.at());
    }

    ApprovalTask task(ApprovalQueries.Waiting waiting) {
        return new ApprovalTask(
                new ApprovalReference(waiting.reference()),
                waiting.step(),
                policies.kind(waiting.policyVersion(), waiting.kind()),
                waiting.subject(),
                StoredJson.localisedText(waiting.title()),
                policies.step(waiting.policyVersion(), waiting.policy(), waiting.code()),
                waiting.status(),
                waiting.openedAt(),
                waiting.due());
    }

    AbsenceView absence(ApprovalAbsence absence, Map<String, String> names) {
        return new AbsenceView(
                absence.id(), colleague(absence.deputy(), names), absence.from(), absence.to(), absence.version());
    }

    private static Colleague colleague(String subject, Map<String, String> names) {
        return new Colleague(subject, names.get(subject));
    }
}
