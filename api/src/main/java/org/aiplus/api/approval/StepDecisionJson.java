// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.approval;

import org.aiplus.approval.DecisionOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody decides. */
@Schema(name = "StepDecision", description = "What the caller decides in a step.")
public record StepDecisionJson(
        @Schema(description = "APPROVE, or RETURN to whoever made the subject.")
        DecisionOutcome outcome,

        @Schema(description = "Why, at most 2000 characters; needed for RETURN.") @Nullable
        String remark) {}
