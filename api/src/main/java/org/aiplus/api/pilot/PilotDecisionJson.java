// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.PilotView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a person decided about a pilot. */
@Schema(name = "PilotDecision", description = "What a person decided about a pilot.")
public record PilotDecisionJson(
        @Schema(description = "The decision.") DecisionKind decision,

        @Schema(description = "What follows from the computed outcome.")
        DecisionKind follows,

        @Schema(description = "As it was computed at that moment.")
        MetricOutcome outcome,

        @Schema(description = "As they were computed at that moment.")
        List<PilotResultJson> results,

        @Schema(description = "Why.") @Nullable String reason,

        @Schema(description = "Last day of an extension.") @Nullable
        LocalDate newEnd,

        @Schema(description = "When.") Instant at) {

    static PilotDecisionJson from(PilotView.Decision decision) {
        return new PilotDecisionJson(
                decision.kind(),
                decision.follows(),
                decision.outcome(),
                decision.results().stream().map(PilotResultJson::from).toList(),
                decision.reason(),
                decision.newEnd(),
                decision.at());
    }
}
