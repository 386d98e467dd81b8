// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.submission;

import java.util.List;
import org.aiplus.api.problem.ProblemErrorJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would happen if the content were submitted now. */
@Schema(name = "DryRun", description = "What would happen if the content were submitted now; nothing was written.")
public record DryRunJson(
        @Schema(description = "Whether it would be accepted.")
        boolean acceptable,

        @Schema(description = "Everything that would have to change, with pointers into the content.")
        List<ProblemErrorJson> errors,

        List<SectionProgressJson> sections) {}
