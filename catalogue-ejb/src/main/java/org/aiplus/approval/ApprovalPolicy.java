// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * Who approves what: a part of the content.
 *
 * @param version of the content, for example {@code 2026-1}
 * @param code for example {@code AP-IA-HIGH}
 * @param kind kind of the subjects
 * @param when which subjects of the kind
 * @param stages one after the other; the steps of a stage run side by side
 */
public record ApprovalPolicy(
        String version, String code, LocalisedText name, String kind, When when, List<List<Step>> stages) {

    /**
     * Which subjects a policy is for; what is empty or {@code null} says nothing.
     *
     * @param tiers codes of risk tiers
     * @param classifications codes of classifications
     * @param amountFrom least value in Hong Kong dollars
     */
    public record When(
            Set<String> tiers,
            Set<String> classifications,
            @Nullable BigDecimal amountFrom) {
        public When {
            tiers = Set.copyOf(tiers);
            classifications = Set.copyOf(classifications);
        }

        /** Whether it is for every subject of the kind. */
        public boolean always() {
            return tiers.isEmpty() && classifications.isEmpty() && amountFrom == null;
        }
    }

    /**
     * A step of a stage.
     *
     * @param code names the step's words
     * @param role realm role of those who decide
     * @param department whether they must be members of the subject's department
     * @param position code of the position in which they sign for it, {@code null} for none
     * @param count how many must approve in the mode {@link StepMode#COUNT}, otherwise 1
     * @param serviceDays days until it is due
     * @param escalation realm role of those who can decide too once it is past due
     */
    public record Step(
            String code,
            LocalisedText name,
            String role,
            boolean department,
            @Nullable String position,
            StepMode mode,
            int count,
            int serviceDays,
            String escalation) {}

    public ApprovalPolicy {
        stages = stages.stream().map(List::copyOf).toList();
    }

    /** Whether this policy is for a subject. */
    boolean isFor(ApprovalRequest request) {
        var least = when.amountFrom();
        var amount = request.amount();
        return kind.equals(request.kind())
                && (when.tiers().isEmpty()
                        || (request.tier() != null && when.tiers().contains(request.tier())))
                && (when.classifications().isEmpty()
                        || (request.classification() != null
                                && when.classifications().contains(request.classification())))
                && (least == null || (amount != null && amount.compareTo(least) >= 0));
    }
}
