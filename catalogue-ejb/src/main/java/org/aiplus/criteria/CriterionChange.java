// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an author changes about one criterion of a draft. Unchecked.
 *
 * @param weight its new weight, {@code null} for a criterion without one
 * @param evidenceKinds what can prove it
 * @param words its words by member ({@code name}, {@code question}, {@code advice}, {@code mark2}, {@code mark4}) and
 *     language; blank words are taken away
 */
public record CriterionChange(
        @Nullable BigDecimal weight, List<String> evidenceKinds, Map<Language, Map<String, String>> words) {

    public CriterionChange {
        evidenceKinds = List.copyOf(evidenceKinds);
        words = Map.copyOf(words);
    }
}
