// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.MetricResult;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the readings of one metric show for one tool. */
@Schema(name = "PilotResult", description = "What the readings of one metric show for one tool.")
public record PilotResultJson(
        @Schema(description = "Code of the metric.") String metric,

        @Schema(description = "Which tool.") Arm arm,

        @Schema(description = "Value and interval; absent while nothing was observed.") @Nullable
        PilotEstimateJson estimate,

        @Schema(description = "How much was observed, to compare with what was promised.")
        BigDecimal observed,

        @Schema(description = "By the rule that was promised.")
        MetricOutcome outcome,

        @Schema(description = "Whether the value is at the stop value or beyond it.")
        boolean stops,

        @Schema(description = "Whether the interval is outside of what the vendor claims.")
        boolean contradicts) {

    static PilotResultJson from(MetricResult result) {
        return new PilotResultJson(
                result.metric(),
                result.arm(),
                PilotEstimateJson.from(result.estimate()),
                result.observed(),
                result.outcome(),
                result.stops(),
                result.contradicts());
    }
}
