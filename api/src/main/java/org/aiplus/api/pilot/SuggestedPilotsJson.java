// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.List;
import org.aiplus.pilot.SuggestedPilot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Running pilots that speak of what a need asks for. */
@Schema(name = "SuggestedPilots", description = "Running pilots that speak of what a need asks for.")
public record SuggestedPilotsJson(
        @Schema(description = "The most similar first.") List<SuggestedPilotJson> items) {

    /** A running pilot. */
    @Schema(name = "SuggestedPilot", description = "A running pilot whose use speaks of what a need asks for.")
    public record SuggestedPilotJson(
            @Schema(description = "The pilot.") PilotSummaryJson pilot,

            @Schema(description = "Words that both needs have, the rarest first.")
            List<String> shared) {}

    static SuggestedPilotsJson from(List<SuggestedPilot> found) {
        return new SuggestedPilotsJson(found.stream()
                .map(one -> new SuggestedPilotJson(PilotSummaryJson.from(one.summary()), one.shared()))
                .toList());
    }
}
