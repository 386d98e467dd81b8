// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param gate code of the gate, {@code null} for a move without one
 * @param gatesVersion version of the gates' content under which it is asked
 * @param decision code of the decision at the gate, or the kind of the move without one
 * @param target the stage to which it would lead, the present one where it stays
 */
record WantedMove(@Nullable String gate, String gatesVersion, String decision, UseCaseStage target, String reason) {}
