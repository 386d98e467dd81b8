// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * Which assessments somebody wants to see.
 *
 * @param status only these, {@code null} for all
 * @param solution only those of this solution, {@code null} for all
 * @param conditions whether only those that are decided and have conditions that are not met
 */
public record AssessmentFilter(
        @Nullable AssessmentStatus status, @Nullable SolutionReference solution, boolean conditions) {

    /** All of them. */
    public static final AssessmentFilter ALL = new AssessmentFilter(null, null, false);
}
