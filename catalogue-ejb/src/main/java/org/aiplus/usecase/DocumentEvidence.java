// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aiplus.shared.CatalogueClock;

/** Whether the papers are there that a gate asks for. A report counts for the stage in which it was added. */
@Dependent
class DocumentEvidence implements GateEvidence {

    private static final Map<String, String> KINDS = Map.of(
            "poc-report", "POC_REPORT",
            "wave-report", "WAVE_REPORT",
            "yearly-review", "YEARLY_REVIEW",
            "incident-report", "INCIDENT_REPORT",
            "fix-tested", "FIX_TEST");

    @Inject
    UseCaseRecordRepository records;

    @Inject
    UseCaseRepository useCases;

    @Inject
    CatalogueClock clock;

    @Override
    public Set<String> requirements() {
        return KINDS.keySet();
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts facts) {
        var path = facts.path() + "/record";
        var documents =
                records.documents(useCases.find(facts.reference()).orElseThrow().id());
        var states = new HashMap<String, EvidenceState>();
        KINDS.forEach((requirement, kind) -> states.put(
                requirement,
                newest(documents, kind, facts)
                        .map(document -> state(document, path))
                        .orElse(EvidenceState.missing(path))));
        return states;
    }

    private static Optional<UseCaseDocument> newest(List<UseCaseDocument> documents, String kind, UseCaseFacts facts) {
        return documents.stream()
                .filter(document ->
                        !document.removed() && document.content().kind().equals(kind))
                .filter(document -> !document.addedAt().isBefore(facts.stageSince()))
                .max(Comparator.comparing(UseCaseDocument::addedAt));
    }

    private EvidenceState state(UseCaseDocument document, String path) {
        var until = document.content().validUntil();
        var makers = Set.of(document.addedBy());
        return until != null && until.isBefore(clock.today())
                ? EvidenceState.expired(path, makers, until)
                : new EvidenceState(EvidenceState.Standing.MET, path, makers, until);
    }
}
