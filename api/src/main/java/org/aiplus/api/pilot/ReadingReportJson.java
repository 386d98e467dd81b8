// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file of readings did, or would do. */
@Schema(name = "ReadingReport", description = "What a file of readings did, or would do.")
public record ReadingReportJson(
        @Schema(description = "Whether the good rows are kept.")
        boolean applied,

        @Schema(description = "How many rows there are.") long rows,

        @Schema(description = "How many of them are good.") long accepted,

        @Schema(description = "How many were refused.") long refused,

        @Schema(description = "The first 1,000 of those, in the order of the file.")
        List<RefusedReadingJson> refusedRows) {}
