// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.time.LocalDate;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line of a list of pilots.
 *
 * @param useCase reference of the use of AI; {@code null} for the public
 * @param outcome as it was computed when somebody decided; {@code null} before, and for the public until lessons are published
 */
public record PilotSummary(
        PilotReference reference,
        @Nullable String useCase,
        String department,
        String title,
        Language titleLanguage,
        String solution,
        @Nullable String comparator,
        PilotStatus status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable MetricOutcome outcome,
        @Nullable DecisionKind decision) {

    static PilotSummary of(PilotCharter charter, boolean open, @Nullable PilotEnding told) {
        var use = charter.use();
        var content = charter.content();
        return new PilotSummary(
                charter.reference(),
                open ? null : use.useCase(),
                use.department(),
                use.title(),
                use.titleLanguage(),
                use.solution(),
                content.comparator(),
                charter.status(),
                content.startsOn(),
                content.endsOn(),
                told == null ? null : told.outcome(),
                told == null ? null : told.decision());
    }
}
