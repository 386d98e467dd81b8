// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.assessment;

import java.time.Instant;
import org.aiplus.assessment.AssessmentStatus;
import org.aiplus.assessment.AssessmentStepView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of an assessment. */
@Schema(name = "AssessmentStep", description = "A step in the life of a listing assessment.")
public record AssessmentStepJson(
        @Schema(description = "Status before; absent for the first step.") @Nullable
        AssessmentStatus from,

        @Schema(description = "Status after.") AssessmentStatus to,

        @Schema(description = "Why, where somebody had to say so.") @Nullable
        String reason,

        @Schema(description = "Subjects of those who did it.")
        String by,

        @Schema(description = "When.") Instant at) {

    static AssessmentStepJson from(AssessmentStepView step) {
        return new AssessmentStepJson(step.from(), step.to(), step.reason(), step.by(), step.at());
    }
}
