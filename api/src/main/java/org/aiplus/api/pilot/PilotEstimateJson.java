// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import org.aiplus.pilot.Estimate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value with its interval, in the unit of the metric. */
@Schema(name = "PilotEstimate", description = "A value with its interval, in the unit of the metric.")
public record PilotEstimateJson(
        @Schema(description = "What was observed, all readings together.")
        BigDecimal value,

        @Schema(description = "Lower end of the interval; absent when too little was observed for one.") @Nullable
        BigDecimal low,

        @Schema(description = "Upper end of the interval.") @Nullable
        BigDecimal high) {

    static @Nullable PilotEstimateJson from(@Nullable Estimate estimate) {
        return estimate == null ? null : new PilotEstimateJson(estimate.value(), estimate.low(), estimate.high());
    }
}
