// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What can be decided at a gate.
 *
 * @param to the stage to which it leads, the gate's own where the use stays; {@code null} for the stage in which it was
 *     suspended
 */
public record GateDecision(
        String code, LocalisedText name, @Nullable UseCaseStage to) {}
