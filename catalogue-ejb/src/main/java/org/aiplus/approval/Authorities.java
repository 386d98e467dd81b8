// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.aiplus.identity.Caller;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Finds out by what right somebody decides in a step, if by any. */
@Dependent
class Authorities {

    @Inject
    ApprovalRepository approvals;

    @Inject
    StepHolders stepHolders;

    @Inject
    CatalogueClock clock;

    /**
     * The caller's right to decide.
     *
     * @throws NotAllowed without any
     * @throws RuleViolation DELEGATION_EXPIRED when it was handed over for a time that is over; SECOND_PERSON_NEEDED for
     *     makers and those who have decided
     */
    Authority require(Deliberation deliberation, ApprovalStep step, Caller caller, String subject) {
        if (!deliberation.free(subject)) {
            throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
        }
        var own = own(step, caller, subject);
        if (own.isPresent()) {
            return own.get();
        }
        var lent = caller.has(step.role()) ? lent(deliberation, step, subject) : List.<ApprovalDelegation>of();
        var now = clock.nowForDeadline();
        return lent.stream()
                .filter(delegation -> delegation.holds(now) && deliberation.free(delegation.principal()))
                .findFirst()
                .map(delegation -> new Authority(subject, delegation.principal(), Authority.Basis.DELEGATION))
                .or(() -> deputy(deliberation, step, caller, subject))
                .orElseThrow(
                        () -> lent.isEmpty() ? new NotAllowed() : new RuleViolation(ProblemCode.DELEGATION_EXPIRED));
    }

    /** The caller's own right, by the role or because the step is past its due time. */
    Optional<Authority> own(ApprovalStep step, Caller caller, String subject) {
        if (holds(step, caller)
                && (step.mode() != StepMode.ALL || step.seats().contains(subject))
                && stepHolders.open(step, subject)) {
            return Optional.of(Authority.own(subject, Authority.Basis.ROLE));
        }
        return step.status() == StepStatus.ESCALATED && caller.has(step.escalationRole())
                ? Optional.of(Authority.own(subject, Authority.Basis.ESCALATION))
                : Optional.empty();
    }

    private List<ApprovalDelegation> lent(Deliberation deliberation, ApprovalStep step, String subject) {
        return approvals.delegations(deliberation.round().id()).stream()
                .filter(delegation -> delegation.stepId().equals(step.id()))
                .filter(delegation -> delegation.delegate().equals(subject))
                .toList();
    }

    private Optional<Authority> deputy(Deliberation deliberation, ApprovalStep step, Caller caller, String subject) {
        if (!caller.has(step.role())) {
            return Optional.empty();
        }
        var holders = stepHolders.of(step);
        return approvals.absentWithDeputy(subject, clock.today()).stream()
                .filter(person ->
                        step.mode() == StepMode.ALL ? step.seats().contains(person) : holders.contains(person))
                .filter(deliberation::free)
                .findFirst()
                .map(person -> new Authority(subject, person, Authority.Basis.DEPUTY));
    }

    private static boolean holds(ApprovalStep step, Caller caller) {
        var department = step.department();
        return caller.has(step.role())
                && (department == null || caller.departments().contains(department));
    }

    /**
     * Whether the caller may know of a round: whoever has made the subject or decided, whoever may be asked to decide, and
     * auditors.
     */
    boolean mayRead(Deliberation deliberation, Caller caller, String subject) {
        return caller.has(Role.AUDITOR)
                || deliberation.round().openedBy().equals(subject)
                || !deliberation.free(subject)
                || deliberation.steps().stream()
                        .anyMatch(step -> holds(step, caller) || caller.has(step.escalationRole()))
                || approvals.delegations(deliberation.round().id()).stream()
                        .anyMatch(delegation -> delegation.delegate().equals(subject))
                || deliberation.steps().stream().anyMatch(step -> deputy(deliberation, step, caller, subject)
                        .isPresent());
    }
}
