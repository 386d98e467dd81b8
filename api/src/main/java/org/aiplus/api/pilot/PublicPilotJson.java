// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.PublicPilot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pilot as the public register shows it. */
@Schema(name = "PublicPilot", description = "A pilot as the public register shows it.")
public record PublicPilotJson(
        @Schema(description = "Which pilot.") PilotSummaryJson pilot,

        @Schema(description = "What it is to show.") String objective,

        @Schema(description = "What the public will learn.") String published,

        @Schema(description = "Language in which the charter is written.")
        String language,

        @Schema(description = "SHA-256 of what was promised at the lock, hexadecimal.")
        String hash,

        @Schema(description = "How often it was amended since.")
        int amendments,

        @Schema(description = "Level of the intervals, in percent.")
        BigDecimal level,

        @Schema(description = "What was promised.") List<PilotMetricJson> metrics,

        @Schema(description = "At the decision; empty before the lessons are published.")
        List<PilotResultJson> results,

        @Schema(description = "Of the tools; empty before the lessons are published.")
        Map<Arm, MetricOutcome> outcomes,

        @Schema(description = "Why the decision was another than follows from the outcome.") @Nullable
        String reason,

        @Schema(description = "What was learned.") @Nullable PilotLessonsJson lessons) {

    static PublicPilotJson from(PublicPilot pilot) {
        return new PublicPilotJson(
                PilotSummaryJson.from(pilot.summary()),
                pilot.objective(),
                pilot.published(),
                pilot.language().tag(),
                pilot.hash(),
                pilot.amendments(),
                pilot.level(),
                pilot.metrics().stream().map(PilotMetricJson::from).toList(),
                pilot.results().stream().map(PilotResultJson::from).toList(),
                new TreeMap<>(pilot.outcomes()),
                pilot.reason(),
                PilotLessonsJson.from(pilot.lessons()));
    }
}
