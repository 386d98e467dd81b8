// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.aiplus.need.NeedReference;
import org.aiplus.need.Needs;

/** What the need and the use say about themselves. */
@Dependent
class NeedEvidence implements GateEvidence {

    private static final String DESCRIBED = "need-described";
    private static final String BASELINE = "need-baseline";
    private static final String SUCCESS = "success-criteria";
    private static final String REUSE = "reuse-check";
    private static final String BUDGET = "budget-route";
    private static final String OVERSIGHT = "oversight-level";

    @Inject
    Needs needs;

    @Inject
    UseCaseRepository useCases;

    @Override
    public Set<String> requirements() {
        return Set.of(DESCRIBED, BASELINE, SUCCESS, REUSE, BUDGET, OVERSIGHT);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts facts) {
        var need = needs.find(new NeedReference(facts.need())).orElseThrow();
        var page = "/needs/" + need.reference();
        var edit = facts.path() + "/edit";
        var useCase = useCases.find(facts.reference()).orElseThrow();
        var said = useCase.description();
        var content = need.content();
        var described =
                !content.problem().isEmpty() && !content.process().isEmpty() && content.classification() != null;
        return Map.of(
                DESCRIBED, state(described, page, need.authors()),
                BASELINE, state(content.baseline().measured(), page, need.authors()),
                SUCCESS, state(!said.success().isEmpty(), edit, useCase.authors()),
                REUSE, state(!said.reuseCheck().isEmpty(), edit, useCase.authors()),
                BUDGET, state(!said.budgetRoute().isEmpty(), edit, useCase.authors()),
                OVERSIGHT, state(said.oversight() != null, edit, useCase.authors()));
    }

    private static EvidenceState state(boolean met, String path, Set<String> makers) {
        return met ? EvidenceState.met(path, makers) : EvidenceState.missing(path);
    }
}
