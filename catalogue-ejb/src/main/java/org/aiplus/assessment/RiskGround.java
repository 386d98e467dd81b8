// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tier of an assessment rests on.
 *
 * @param rules version of the rules of risk that the answers belong to
 * @param answers by code of the question, those that the context gives among them
 * @param override the tier that a second person set instead, {@code null} for none
 */
record RiskGround(
        String rules,
        Map<String, Set<String>> answers,
        @Nullable TierOverride override) {

    RiskGround {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Somebody has set another tier. */
    RiskGround override(TierOverride set) {
        return new RiskGround(rules, answers, set);
    }

    /** Other answers take an override away: it was about the old ones. */
    RiskGround with(String newRules, Map<String, Set<String>> newAnswers) {
        var same = rules.equals(newRules) && answers.equals(newAnswers);
        return same ? this : new RiskGround(newRules, newAnswers, null);
    }
}
