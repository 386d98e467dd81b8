// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.GateEvidence;
import org.aiplus.usecase.UseCaseFacts;

/** Whether the tool of a use has won the evaluation that was held for it. Who recommended it signs no gate that counts it. */
@Dependent
class AwardEvidence implements GateEvidence {

    private static final String BOUGHT = "tool-bought";

    @Inject
    AwardedToolQueries awarded;

    @Override
    public Set<String> requirements() {
        return Set.of(BOUGHT);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts useCase) {
        var tool = useCase.solution();
        var page = "/evaluations?use=" + useCase.reference();
        return Map.of(
                BOUGHT,
                tool == null
                        ? EvidenceState.missing(page)
                        : awarded.of(useCase.reference().value(), tool.value())
                                .map(won -> EvidenceState.met(
                                        "/evaluations/" + won.evaluation(), Set.of(won.recommendedBy())))
                                .orElse(EvidenceState.missing(page)));
    }
}
