// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.aiplus.catalogue.Classification;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment says.
 *
 * @param classification of the data, {@code null} as long as it is not known
 * @param personalData whether personal data are used, {@code null} as long as it is not known
 * @param users who will use it, {@code null} as long as it is not known
 * @param amount what it costs in Hong Kong dollars, where it is known
 * @param risk answers that decide about the tier, by code of the question
 * @param justifications why these are so, by code of the question
 * @param answers answers to the questions of the assessment, by code
 */
public record ImpactContent(
        @Nullable Classification classification,
        @Nullable Boolean personalData,
        @Nullable String users,
        @Nullable BigDecimal amount,
        Map<String, Set<String>> risk,
        Map<String, String> justifications,
        Map<String, String> answers) {

    /** Nothing said yet. */
    public static final ImpactContent EMPTY = new ImpactContent(null, null, null, null, Map.of(), Map.of(), Map.of());

    public ImpactContent {
        risk = Map.copyOf(risk);
        justifications = Map.copyOf(justifications);
        answers = Map.copyOf(answers);
    }
}
