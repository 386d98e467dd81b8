// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.catalogue;

import java.util.List;
import org.aiplus.api.problem.ProblemErrorJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would happen to a submission. */
@Schema(name = "Validation", description = "What would happen to a submission; nothing was written.")
public record ValidationJson(
        @Schema(description = "Whether it could be published as it is.")
        boolean valid,

        @Schema(description = "Everything that would have to change.")
        List<ProblemErrorJson> errors) {}
