// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.aiplus.usecase.ReadinessAnswer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether something is in place. */
@Schema(name = "ReadinessAnswerBody", description = "Whether something is in place.")
public record ReadinessAnswerJson(
        @Schema(description = "READY or NOT_YET.") ReadinessAnswer answer,

        @Schema(description = "Where one can see it, or what is missing, at most 2000 characters.")
        String remark) {}
