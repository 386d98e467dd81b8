// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What an officer recommends.
 *
 * @param language in which it is written
 * @param letter of the bid that is to win
 * @param deviation why it is not the first of the ranking; {@code null} when it is
 * @param reasons for the award
 * @param risks that remain; {@code null} for none
 * @param conditions that the award is bound to; {@code null} for none
 */
public record NewRecommendation(
        Language language,
        String letter,
        @Nullable String deviation,
        String reasons,
        @Nullable String risks,
        @Nullable String conditions) {}
