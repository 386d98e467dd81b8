// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What was considered, and what was chosen. */
@Dependent
class ShortlistEvidence implements GateEvidence {

    private static final String REASONS = "shortlist-reasons";
    private static final String CHOSEN = "tool-chosen";

    @Inject
    UseCaseRepository useCases;

    @Override
    public Set<String> requirements() {
        return Set.of(REASONS, CHOSEN);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts facts) {
        var path = facts.path() + "/shortlist";
        var candidates = useCases.candidates(
                useCases.find(facts.reference()).orElseThrow().id());
        var makers = candidates.stream().map(UseCaseCandidate::addedBy).collect(Collectors.toSet());
        var chosen = candidates.stream().anyMatch(candidate -> candidate.status() == CandidateStatus.CHOSEN);
        return Map.of(
                REASONS, candidates.isEmpty() ? EvidenceState.missing(path) : EvidenceState.met(path, makers),
                CHOSEN, chosen ? EvidenceState.met(path, makers) : EvidenceState.missing(path));
    }
}
