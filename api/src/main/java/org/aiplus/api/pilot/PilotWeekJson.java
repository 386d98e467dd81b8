// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.LocalDate;
import java.util.List;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.PilotView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the readings of one week show together. */
@Schema(name = "PilotWeek", description = "What the readings of one week show together.")
public record PilotWeekJson(
        @Schema(description = "Code of the metric.") String metric,

        @Schema(description = "Which tool.") Arm arm,

        @Schema(description = "Monday of the week.") LocalDate week,

        @Schema(description = "Value and interval.") @Nullable
        PilotEstimateJson estimate,

        @Schema(description = "How many readings.") long readings) {

    static List<PilotWeekJson> from(PilotView.Series series) {
        return series.points().stream()
                .map(point -> new PilotWeekJson(
                        series.metric(),
                        series.arm(),
                        point.week(),
                        PilotEstimateJson.from(point.estimate()),
                        point.readings()))
                .toList();
    }
}
