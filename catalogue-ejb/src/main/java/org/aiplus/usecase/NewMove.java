// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for: a decision at the gate, or a move without one.
 *
 * @param decision code of a decision of the gate; counts when there is no target
 * @param target the stage to which it shall go without a gate, {@code null} for a decision at the gate
 * @param reason why, for those who sign
 */
public record NewMove(
        @Nullable String decision,
        @Nullable UseCaseStage target,
        @Nullable String reason) {}
