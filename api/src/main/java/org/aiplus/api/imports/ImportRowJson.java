// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.imports;

import java.util.List;
import org.aiplus.api.problem.ProblemErrorJson;
import org.aiplus.imports.RowOutcome;
import org.aiplus.imports.RowReport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of one row. */
@Schema(name = "ImportRow", description = "What became of one row of the file.")
public record ImportRowJson(
        @Schema(description = "Line of the file on which the row begins, from 1.")
        long line,

        RowOutcome outcome,

        @Schema(description = "What the row is about.") @Nullable
        String name,

        @Schema(description = "Reference or code of the record; absent when refused.") @Nullable
        String reference,

        @Schema(description = "Why it was refused.") List<ProblemErrorJson> errors) {

    static ImportRowJson from(RowReport row, List<ProblemErrorJson> errors) {
        return new ImportRowJson(row.line(), row.outcome(), row.name(), row.reference(), errors);
    }
}
