// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.aiplus.identity.CurrentCaller;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/**
 * Has something approved. Other features open a round for a subject of theirs, in the transaction in which it becomes ready,
 * and observe {@link ApprovalEvent.Approved} and {@link ApprovalEvent.Returned}, which come in the transaction of the last
 * decision; whether the caller may hand the subject in is theirs to decide.
 */
@Dependent
public class Approvals {

    @Inject
    ApprovalPolicies policies;

    @Inject
    ApprovalRepository approvals;

    @Inject
    ApprovalQueries queries;

    @Inject
    ApprovalViews views;

    @Inject
    OpenSteps openSteps;

    @Inject
    CurrentCaller current;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Begins a round by the policy in force today; the people of its first stage get a task.
     *
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when a round about the subject is open
     * @throws StaleRevision when somebody acts on the last round at this moment
     * @throws IllegalArgumentException for a kind without a policy
     */
    public ApprovalReference open(ApprovalRequest request) {
        approvals.awaitTurn(request.kind() + " " + request.subject());
        var before = approvals.last(request.kind(), request.subject()).flatMap(approvals::atOnce);
        before.filter(round -> !round.round().status().ended()).ifPresent(open -> {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        });
        var policy = policies.policyFor(request, clock.today());
        var reference = approvals.nextReference();
        var begun = Deliberation.open(
                reference, request, policy, queries::holders, current.get().actor(), clock.now());
        approvals.keep(begun);
        events.fire(new ApprovalEvent.Opened(
                openSteps.subject(begun), policy.code(), policy.version(), openSteps.of(begun, begun.decidable())));
        return reference;
    }

    /**
     * Takes the open round about a subject back; its tasks are settled. Without an open round nothing happens.
     *
     * @param kind kind of the subject
     * @param subject reference of the subject
     * @throws StaleRevision when somebody acts on the round at this moment
     */
    public void withdraw(String kind, String subject) {
        approvals
                .last(kind, subject)
                .flatMap(approvals::atOnce)
                .filter(round -> !round.round().status().ended())
                .ifPresent(this::withdraw);
    }

    private void withdraw(Deliberation deliberation) {
        var steps = openSteps.ids(deliberation.decidable());
        deliberation.withdraw(current.get().actor(), clock.now());
        approvals.keep(deliberation);
        events.fire(new ApprovalEvent.Withdrawn(openSteps.subject(deliberation), steps));
    }

    /** All rounds about a subject, the oldest first; who may read them is for the feature of the subject to decide. */
    public List<ApprovalView> all(String kind, String subject) {
        var rounds = new ArrayList<ApprovalView>();
        approvals
                .latest(kind, subject, Integer.MAX_VALUE)
                .forEach(round -> approvals.find(round).map(views::view).ifPresent(rounds::add));
        Collections.reverse(rounds);
        return rounds;
    }

    /**
     * The round about a subject that was opened last, with what was decided. Whether the caller may read it is for the
     * feature of the subject to decide.
     */
    public Optional<ApprovalView> of(String kind, String subject) {
        return approvals.last(kind, subject).flatMap(approvals::find).map(views::view);
    }
}
