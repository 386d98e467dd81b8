// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an impact assessment.
 *
 * @param department code of a department of the caller; {@code null} when the caller is a member of one only
 * @param language in which the title is written
 * @param title the planned use
 * @param solution reference of a published solution, {@code null} as long as none is chosen
 */
public record NewImpactAssessment(
        @Nullable String department,
        Language language,
        String title,
        @Nullable String solution) {}
