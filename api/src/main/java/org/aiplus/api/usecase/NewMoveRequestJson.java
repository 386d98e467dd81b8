// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.usecase;

import org.aiplus.usecase.NewMove;
import org.aiplus.usecase.UseCaseStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody asks for. */
@Schema(
        name = "NewMoveRequest",
        description = "A decision at the gate, or a move without one: exactly one of decision and target.")
public record NewMoveRequestJson(
        @Schema(description = "Code of a decision of the gate.", examples = "PROCEED") @Nullable
        String decision,

        @Schema(description = "The stage to which it shall go without a gate.") @Nullable
        UseCaseStage target,

        @Schema(description = "Why, at most 2000 characters.")
        String reason) {

    NewMove toCommand() {
        return new NewMove(decision, target, reason);
    }
}
