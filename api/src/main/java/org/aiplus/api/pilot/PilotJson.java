// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aiplus.api.request.Versioned;
import org.aiplus.pilot.Arm;
import org.aiplus.pilot.MetricOutcome;
import org.aiplus.pilot.PilotAct;
import org.aiplus.pilot.PilotStatus;
import org.aiplus.pilot.PilotView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pilot: what was promised, what was measured, what follows and what was decided. */
@Schema(
        name = "Pilot",
        description = "A pilot: what was promised, what was measured, what follows and what was decided.")
public record PilotJson(
        @Schema(description = "The charter's reference.") String reference,

        @Schema(description = "Reference of the use of AI.") String useCase,

        @Schema(description = "Code of the department.") String department,

        @Schema(description = "The use, in the language in which it was written.")
        String title,

        @Schema(description = "Language of the title.") String titleLanguage,

        @Schema(description = "Reference of the tool.") String solution,

        @Schema(description = "Revision of the tool.") @Nullable
        Integer solutionRevision,

        @Schema(description = "How far it is.") PilotStatus status,

        @Schema(description = "What it promises.") PilotCharterJson charter,

        @Schema(description = "Every version that was promised, the newest first.")
        List<PilotPromiseJson> promises,

        @Schema(description = "JSON pointers of what a draft needs before it can be locked.")
        List<String> lacks,

        @Schema(description = "For each metric and tool.") List<PilotResultJson> results,

        @Schema(description = "For each tool.") Map<Arm, MetricOutcome> outcomes,

        @Schema(description = "Values by week.") List<PilotWeekJson> weeks,

        @Schema(description = "How many readings stand.") long readings,

        @Schema(description = "Metrics whose stop value was reached and about which nobody has decided yet.")
        List<String> stops,

        @Schema(description = "Whether the end has passed without a decision.")
        boolean overdue,

        @Schema(description = "Last day to which it can be extended.") @Nullable
        LocalDate latestEnd,

        @Schema(description = "The newest first.") List<PilotDecisionJson> decisions,

        @Schema(description = "What was learned, as far as it is published.") @Nullable
        PilotLessonsJson lessons,

        @Schema(description = "What the caller can do now.") Set<PilotAct> acts,

        @Schema(description = "Version for If-Match.") long version)
        implements Versioned {

    static PilotJson from(PilotView view) {
        return new PilotJson(
                view.reference().value(),
                view.useCase(),
                view.department(),
                view.title(),
                view.titleLanguage().tag(),
                view.solution(),
                view.solutionRevision(),
                view.status(),
                PilotCharterJson.from(view.content()),
                view.promises().stream().map(PilotPromiseJson::from).toList(),
                view.lacks().stream()
                        .map(problem -> String.valueOf(problem.pointer()))
                        .toList(),
                view.results().stream().map(PilotResultJson::from).toList(),
                new TreeMap<>(view.outcomes()),
                view.series().stream()
                        .flatMap(series -> PilotWeekJson.from(series).stream())
                        .toList(),
                view.readings(),
                view.stops(),
                view.overdue(),
                view.latestEnd(),
                view.decisions().stream().map(PilotDecisionJson::from).toList(),
                PilotLessonsJson.from(view.lessons()),
                new TreeSet<>(view.acts()),
                view.version());
    }
}
