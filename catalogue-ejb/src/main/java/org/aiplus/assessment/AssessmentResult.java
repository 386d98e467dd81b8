// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment comes to on a day.
 *
 * @param outcome computed from the rest
 * @param percentage share of all points of the criteria that apply, 0 to 100 with one decimal, rounded down;
 *     {@code null} when nothing was marked
 * @param band code of the band that the percentage falls into
 * @param families those with scored criteria that apply, in the order of the set
 * @param criteria those that apply, in the order of the set
 */
public record AssessmentResult(
        Outcome outcome,
        @Nullable BigDecimal percentage,
        String band,
        List<FamilyResult> families,
        List<CriterionResult> criteria) {

    public AssessmentResult {
        families = List.copyOf(families);
        criteria = List.copyOf(criteria);
    }

    /** Codes of the gates that fail. */
    public List<String> failedGates() {
        return criteria.stream()
                .filter(CriterionResult::fails)
                .map(CriterionResult::criterion)
                .toList();
    }

    /** Codes of the families below their floors, with no waiver. */
    public List<String> familiesBelowFloor() {
        return families.stream()
                .filter(family -> !family.met() && !family.waived())
                .map(FamilyResult::family)
                .toList();
    }

    /** Codes of the criteria about which nothing was entered yet. */
    public List<String> missing() {
        return criteria.stream()
                .filter(criterion -> !criterion.entered())
                .map(CriterionResult::criterion)
                .toList();
    }
}
