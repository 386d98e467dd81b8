// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.LocalDate;
import org.aiplus.pilot.DecisionKind;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.PilotStatus;
import org.aiplus.pilot.PilotSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a list of pilots. */
@Schema(name = "PilotSummary", description = "A line of a list of pilots.")
public record PilotSummaryJson(
        @Schema(description = "The charter's reference.") String reference,

        @Schema(description = "Reference of the use of AI; absent in the public register.") @Nullable
        String useCase,

        @Schema(description = "Code of the department.") String department,

        @Schema(description = "The use, in the language in which it was written.")
        String title,

        @Schema(description = "Language of the title.") String titleLanguage,

        @Schema(description = "Reference of the tool.") String solution,

        @Schema(description = "Reference of the second tool of a comparative pilot.") @Nullable
        String comparator,

        @Schema(description = "How far it is.") PilotStatus status,

        @Schema(description = "First day.") @Nullable LocalDate startsOn,

        @Schema(description = "Last day.") @Nullable LocalDate endsOn,

        @Schema(
                description =
                        "As it was computed when somebody decided; in the public register together with the lessons.")
        @Nullable
        MetricOutcome outcome,

        @Schema(description = "The last decision.") @Nullable
        DecisionKind decision) {

    static PilotSummaryJson from(PilotSummary summary) {
        return new PilotSummaryJson(
                summary.reference().value(),
                summary.useCase(),
                summary.department(),
                summary.title(),
                summary.titleLanguage().tag(),
                summary.solution(),
                summary.comparator(),
                summary.status(),
                summary.startsOn(),
                summary.endsOn(),
                summary.outcome(),
                summary.decision());
    }
}
