// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A round of approval as people read it.
 *
 * @param kind kind of the subject, with its name
 * @param subject reference of the subject
 * @param path page of the subject, without the language
 * @param amount value in Hong Kong dollars
 * @param policy by which the steps were laid down, with its version and name
 * @param stage number of the stage that runs or ran last, from 0
 * @param reason why it was returned
 * @param steps in their order
 * @param version for the next change
 */
public record ApprovalView(
        ApprovalReference reference,
        Named kind,
        String subject,
        LocalisedText title,
        String path,
        @Nullable String tier,
        @Nullable BigDecimal amount,
        @Nullable String classification,
        @Nullable String department,
        Named policy,
        String policyVersion,
        ApprovalStatus status,
        int stage,
        Instant openedAt,
        Colleague openedBy,
        @Nullable Instant closedAt,
        @Nullable String reason,
        List<Step> steps,
        long version) {

    /** A code with its words. */
    public record Named(String code, LocalisedText name) {}

    /**
     * A step.
     *
     * @param role realm role of those who decide
     * @param department code of the department of which they are members, {@code null} for any
     * @param needed how many must approve
     * @param due by when, {@code null} as long as it waits
     * @param escalationRole realm role of those who can decide too once it is past due
     */
    public record Step(
            UUID id,
            int stage,
            Named code,
            String role,
            @Nullable String department,
            StepMode mode,
            int needed,
            StepStatus status,
            @Nullable Instant openedAt,
            @Nullable Instant due,
            String escalationRole,
            List<Decision> decisions,
            List<Delegation> delegations) {
        public Step {
            decisions = List.copyOf(decisions);
            delegations = List.copyOf(delegations);
        }
    }

    /**
     * What somebody decided.
     *
     * @param principal for whom, {@code null} in the own name
     */
    public record Decision(
            Colleague actor,
            @Nullable Colleague principal,
            DecisionOutcome outcome,
            @Nullable String remark,
            Instant at) {}

    /**
     * That somebody has handed the step over.
     *
     * @param until the first moment at which it no longer holds
     */
    public record Delegation(Colleague principal, Colleague delegate, Instant until) {}

    public ApprovalView {
        steps = List.copyOf(steps);
    }
}
