// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.time.Instant;
import java.util.Map;
import org.aiplus.api.json.TextJson;
import org.aiplus.submission.SubmissionSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a list of submissions. */
@Schema(name = "SubmissionSummary", description = "A line of a list of submissions.")
public record SubmissionSummaryJson(
        @Schema(examples = "SUB-000012") String reference,

        @Schema(description = "Reference of the solution.", examples = "S-000063")
        String solution,

        @Schema(description = "Registry number of the vendor.")
        String vendor,

        @Schema(description = "Names by language; absent as long as it has none.") @Nullable
        Map<String, TextJson> name,

        StageJson stage,
        Instant openedAt,
        Instant savedAt) {

    static SubmissionSummaryJson from(SubmissionSummary summary) {
        return new SubmissionSummaryJson(
                summary.reference().value(),
                summary.solution(),
                summary.vendor().registryNumber(),
                TextJson.fromOptional(summary.name()),
                StageJson.from(summary.stage()),
                summary.openedAt(),
                summary.savedAt());
    }
}
