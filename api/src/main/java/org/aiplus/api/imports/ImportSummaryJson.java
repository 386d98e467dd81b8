// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.aiplus.imports.ImportMode;
import org.aiplus.imports.ImportSummary;
import org.aiplus.imports.RowOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A past import in a list. */
@Schema(name = "ImportSummary", description = "A past import in a list.")
public record ImportSummaryJson(
        @Schema(description = "Leads to the report.") UUID id,
        @Schema(description = "Name of the column mapping.") String profile,
        @Schema(description = "What the import might do.") ImportMode mode,

        @Schema(description = "Name of the file as the sender called it.")
        String fileName,

        @Schema(description = "When it ended.") Instant at,

        @Schema(description = "Subject of the person who imported.")
        String actor,

        @Schema(description = "Display name of the person today; absent when none is known.") @Nullable
        String actorName,

        @Schema(description = "Whether anything was kept.") boolean applied,
        @Schema(description = "Rows of the file.") long rows,

        @Schema(description = "Rows by what became of them.")
        Map<RowOutcome, Long> counts) {

    static ImportSummaryJson from(ImportSummary summary) {
        return new ImportSummaryJson(
                summary.id(),
                summary.profile(),
                summary.mode(),
                summary.fileName(),
                summary.at(),
                summary.actor(),
                summary.actorName(),
                summary.applied(),
                summary.rows(),
                summary.counts());
    }
}
