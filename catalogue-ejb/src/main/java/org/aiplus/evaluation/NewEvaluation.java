// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an evaluation.
 *
 * @param department code of a department of the caller; {@code null} when the caller is a member of one only
 * @param language in which the officers write
 * @param title what is bought
 * @param useCase reference of the use of AI for which it is bought, whose shortlist becomes the candidates; {@code null} for
 *     none
 */
public record NewEvaluation(
        @Nullable String department,
        Language language,
        String title,
        @Nullable String useCase) {}
