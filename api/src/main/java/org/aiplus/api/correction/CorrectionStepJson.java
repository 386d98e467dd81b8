// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.correction;

import java.time.Instant;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.correction.CorrectionStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step in the life of a correction request. */
@Schema(name = "CorrectionStep", description = "A step in the life of a correction request.")
public record CorrectionStepJson(
        @Schema(description = "Status before; absent for the first step.") @Nullable
        CorrectionStatus from,

        @Schema(description = "Status after.") CorrectionStatus to,

        @Schema(description = "Name of whoever did it; absent when it is not yours to know or nobody did it by hand.")
        @Nullable
        String who,

        @Schema(description = "When.") Instant at) {

    static CorrectionStepJson from(CorrectionStep step) {
        return new CorrectionStepJson(step.from(), step.to(), step.doer().name(), step.at());
    }
}
