// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.api.request.Versioned;
import org.aiplus.correction.CorrectionHandler;
import org.aiplus.correction.CorrectionStatus;
import org.aiplus.correction.CorrectionView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction request. */
@Schema(
        name = "Correction",
        description = "A mistake in one field of a published entry, and what became of the report.")
public record CorrectionJson(
        @Schema(description = "The name by which it is cited.", examples = "C-000001")
        String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Names of the solution by language; absent when it is not published any more.") @Nullable
        Map<String, TextJson> solutionName,

        @Schema(description = "Who answers.") CorrectionHandler handler,

        @Schema(description = "Where it stands.") CorrectionStatus status,

        @Schema(description = "Code of the question or typed field.", examples = "hosting")
        String field,

        @Schema(description = "Number of the published revision that was found wrong.")
        int revision,

        @Schema(description = "What is wrong.") String problem,

        @Schema(description = "What it should say.") @Nullable
        String proposal,

        @Schema(description = "Name of the reporter; for the government only.") @Nullable
        String requestedBy,

        @Schema(description = "When it was reported.") Instant requestedAt,

        @Schema(description = "By when an answer is due.") @Nullable
        Instant due,

        @Schema(description = "Words of the answer.") @Nullable
        String reply,

        @Schema(description = "When it was answered.") @Nullable
        Instant decidedAt,

        @Schema(description = "Number of the revision that says something else.") @Nullable
        Integer correctedRevision,

        @Schema(description = "Its steps, oldest first; empty in lists.")
        List<CorrectionStepJson> history,

        @Schema(description = "Whether you may accept or decline it now.")
        boolean mayAnswer,

        @Schema(description = "Whether you may take it back now.")
        boolean mayWithdraw,

        @Schema(description = "Grows with each write; the entity tag begins with it.")
        long version)
        implements Versioned {

    static CorrectionJson from(CorrectionView view) {
        return new CorrectionJson(
                view.reference().value(),
                view.solution().value(),
                TextJson.fromOptional(view.solutionName()),
                view.handler(),
                view.status(),
                view.field(),
                view.revision(),
                view.problem(),
                view.proposal(),
                view.requestedBy(),
                view.requestedAt(),
                view.due(),
                view.reply(),
                view.decidedAt(),
                view.correctedRevision(),
                view.history().stream().map(CorrectionStepJson::from).toList(),
                view.mayAnswer(),
                view.mayWithdraw(),
                view.version());
    }
}
