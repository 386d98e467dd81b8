// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A rule as data: when it applies, and what follows.
 *
 * @param code stable name, for example {@code RT-06}, or {@code RG-C} for a sign of high impact
 * @param tier the least tier that follows; {@code null} for a sign of high impact, which other rules refer to
 * @param when alternatives, of which one must hold; it holds when each of its questions has one of the answers named
 * @param reason the rule in words
 */
public record RiskRule(
        String code,
        @Nullable RiskTier tier,
        List<Map<String, Set<String>>> when,
        LocalisedText reason,
        List<RiskSource> sources) {

    public RiskRule {
        when = List.copyOf(when);
        sources = List.copyOf(sources);
    }

    /** Whether the rule applies to what is known of a use. */
    boolean applies(Map<String, Set<String>> facts) {
        return when.stream().anyMatch(alternative -> holds(alternative, facts));
    }

    static boolean holds(Map<String, Set<String>> alternative, Map<String, Set<String>> facts) {
        return alternative.entrySet().stream()
                .noneMatch(term -> Collections.disjoint(term.getValue(), facts.getOrDefault(term.getKey(), Set.of())));
    }
}
