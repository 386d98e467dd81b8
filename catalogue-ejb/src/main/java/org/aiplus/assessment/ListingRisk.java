// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.aiplus.risk.RiskAssessment;
import org.aiplus.risk.RiskTier;
import org.jspecify.annotations.Nullable;

/**
 * The tier of risk by which a solution is assessed, and why.
 *
 * @param answers to the questions of risk by code, those that the context gives among them
 * @param told codes of the questions that the context answers, so that nobody is asked
 * @param found what the rules make of the answers; with questions that are not answered it is not the tier yet
 * @param override the tier that a second person set instead, {@code null} for none
 */
public record ListingRisk(
        Map<String, Set<String>> answers,
        Set<String> told,
        RiskAssessment found,
        @Nullable TierOverride override) {

    public ListingRisk {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        told = Set.copyOf(told);
    }

    /** Whether every question is answered. */
    public boolean known() {
        return found.unanswered().isEmpty();
    }

    /** The tier that holds. */
    public RiskTier tier() {
        return override == null ? found.tier() : override.tier();
    }
}
