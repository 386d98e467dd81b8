// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.aiplus.api.json.Lines;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.WantedDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A decision about a pilot. */
@Schema(name = "NewPilotDecision", description = "A decision about a pilot.")
public record NewPilotDecisionJson(
        @Schema(description = "GO, EXTEND or STOP; CONTINUE when a stop value was reached.")
        DecisionKind decision,

        @Lines
        @Size(max = 2000)
        @Schema(
                description =
                        "Why; needed for another decision than follows from the outcome, before the end, and for CONTINUE.")
        @Nullable
        String reason,

        @Schema(description = "Last day of an extension, for EXTEND.") @Nullable
        LocalDate newEnd) {

    WantedDecision toCommand() {
        return new WantedDecision(decision, reason, newEnd);
    }
}
