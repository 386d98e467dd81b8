// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.List;
import java.util.Optional;
import org.aiplus.shared.LocalisedText;

/**
 * What must be there, and who signs, before a use goes on from a stage: a part of the content.
 *
 * @param code for example {@code G1}
 * @param stage from which it leads on
 * @param approval kind of the rounds in which its decisions are signed, see the policies of approval
 * @param requirements what must be there, in their order
 * @param decisions what can be decided, the usual one first
 */
public record UseCaseGate(
        String code,
        LocalisedText name,
        UseCaseStage stage,
        String approval,
        List<GateRequirement> requirements,
        List<GateDecision> decisions) {

    public UseCaseGate {
        requirements = List.copyOf(requirements);
        decisions = List.copyOf(decisions);
    }

    /** The decision of a code. */
    public Optional<GateDecision> decision(String wanted) {
        return decisions.stream()
                .filter(decision -> decision.code().equals(wanted))
                .findFirst();
    }
}
