// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.evaluation;

import java.time.Instant;
import java.util.List;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.evaluation.EvaluationSummary;
import org.aiplus.evaluation.PanelRole;
import org.aiplus.shared.Slice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of evaluations. */
@Schema(name = "Evaluations", description = "A page of evaluations.")
public record EvaluationsJson(
        @Schema(description = "The newest first.") List<EvaluationSummaryJson> items,

        @Schema(description = "Cursor of the next page; absent at the end.") @Nullable
        String next) {

    /** A line of the list. */
    @Schema(name = "EvaluationSummary", description = "A line of a list of evaluations.")
    public record EvaluationSummaryJson(
            @Schema(description = "The reference.", examples = "EV-2026-0001")
            String reference,

            @Schema(description = "Code of the department that buys.")
            String department,

            @Schema(description = "What is bought.") String title,

            @Schema(description = "Language of the title.", examples = "en")
            String language,

            @Schema(description = "How far it is.") EvaluationStatus status,

            @Schema(description = "The closing time.") @Nullable
            Instant closesAt,

            @Schema(description = "The caller's place on the panel.") @Nullable
            PanelRole place) {

        static EvaluationSummaryJson from(EvaluationSummary summary) {
            return new EvaluationSummaryJson(
                    summary.reference().value(),
                    summary.department(),
                    summary.title(),
                    summary.language().tag(),
                    summary.status(),
                    summary.closesAt(),
                    summary.seat());
        }
    }

    static EvaluationsJson from(Slice<EvaluationSummary> slice) {
        return new EvaluationsJson(
                slice.items().stream().map(EvaluationSummaryJson::from).toList(), slice.next());
    }
}
