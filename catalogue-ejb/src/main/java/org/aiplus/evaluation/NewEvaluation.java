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
 */
public record NewEvaluation(@Nullable String department, Language language, String title) {}
