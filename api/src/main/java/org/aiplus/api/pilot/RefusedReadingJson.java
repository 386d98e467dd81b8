// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.pilot;

import java.util.List;
import org.aiplus.api.problem.ProblemErrorJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that was refused. */
@Schema(name = "RefusedReading", description = "A row that was refused.")
public record RefusedReadingJson(
        @Schema(description = "Line of the file on which it begins, from 1.")
        long line,

        @Schema(description = "Why.") List<ProblemErrorJson> errors) {}
