// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.Set;
import org.aiplus.catalogue.SolutionReference;
import org.jspecify.annotations.Nullable;

/**
 * Why and by whose word a use goes to another stage.
 *
 * @param to the stage to which it goes
 * @param gate code of the gate, {@code null} without one
 * @param decision code of the decision at the gate, {@code null} without one
 * @param approval reference of the round in which it was signed, {@code null} where it needs no signature
 * @param signers subjects of the people who signed
 * @param tool the tool chosen so far, {@code null} where none is
 * @param revision published revision of the tool, {@code null} where there is none
 */
record UseCaseMove(
        UseCaseStage to,
        @Nullable String gate,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable String approval,
        Set<String> signers,
        @Nullable SolutionReference tool,
        @Nullable Integer revision) {

    UseCaseMove {
        signers = Set.copyOf(signers);
    }
}
