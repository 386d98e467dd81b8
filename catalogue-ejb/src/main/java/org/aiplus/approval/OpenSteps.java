// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.LocalisedText;

/** Finds out whom to tell of a step that can be decided. */
@Dependent
class OpenSteps {

    @Inject
    ApprovalPolicies policies;

    @Inject
    StepHolders stepHolders;

    ApprovalSubject subject(Deliberation deliberation) {
        var round = deliberation.round();
        return new ApprovalSubject(round.reference(), round.kind(), round.subject(), round.title(), round.path());
    }

    /** The steps with those whose task they are. */
    List<OpenStep> of(Deliberation deliberation, List<ApprovalStep> steps) {
        return steps.stream()
                .map(step -> step(deliberation, step, deciders(deliberation, step)))
                .toList();
    }

    /** A step with somebody else whose task it is too. */
    OpenStep step(Deliberation deliberation, ApprovalStep step, List<Addressee> addressees) {
        return new OpenStep(step.id(), name(deliberation, step), Objects.requireNonNull(step.due()), addressees);
    }

    private LocalisedText name(Deliberation deliberation, ApprovalStep step) {
        var round = deliberation.round();
        return policies.step(round.policyVersion(), round.policy(), step.code());
    }

    List<UUID> ids(List<ApprovalStep> steps) {
        return steps.stream().map(ApprovalStep::id).toList();
    }

    /**
     * People where they must be told apart: in a department, where everybody must approve, or where one of those who hold
     * the role has made the subject. Otherwise the role, so that whoever gets it later has the task too.
     */
    private List<Addressee> deciders(Deliberation deliberation, ApprovalStep step) {
        var holders = stepHolders.of(step);
        var makers = deliberation.round().makers();
        if (step.department() == null && step.mode() != StepMode.ALL && Collections.disjoint(holders, makers)) {
            return List.of(new Addressee.Holders(step.role()));
        }
        return holders.stream()
                .filter(deliberation::free)
                .<Addressee>map(Addressee.Person::new)
                .toList();
    }
}
