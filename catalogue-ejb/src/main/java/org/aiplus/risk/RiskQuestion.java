// SPDX-License-Identifier: Apache-2.0
package org.aiplus.risk;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A question about a use that decides about its tier.
 *
 * @param code stable name, for example {@code highAutonomy}
 * @param part under which heading it is asked, see {@link RiskRules#parts()}
 * @param options what can be chosen, with words; empty where the answer is {@code YES} or {@code NO}
 * @param many whether several options can be chosen
 * @param optional whether it may stay without an answer
 * @param when answers to questions before this one without which it is not asked
 */
public record RiskQuestion(
        String code,
        String part,
        LocalisedText label,
        @Nullable LocalisedText hint,
        Map<String, LocalisedText> options,
        boolean many,
        boolean optional,
        Map<String, Set<String>> when) {

    /** The answers to a question without options. */
    public static final List<String> YES_NO = List.of("YES", "NO");

    public RiskQuestion {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        when = Map.copyOf(when);
    }

    /** Codes of the possible answers. */
    public List<String> choices() {
        return options.isEmpty() ? YES_NO : List.copyOf(options.keySet());
    }

    /** Whether it is asked after these answers. */
    public boolean asked(Map<String, Set<String>> answers) {
        return RiskRule.holds(when, answers);
    }
}
