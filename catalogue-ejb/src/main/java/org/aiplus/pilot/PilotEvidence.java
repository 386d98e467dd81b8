// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aiplus.usecase.EvidenceState;
import org.aiplus.usecase.GateEvidence;
import org.aiplus.usecase.UseCaseFacts;

/**
 * How pilots stand for the gates of a use: before a pilot its charter is locked, after it somebody has decided to go on. A pilot
 * of another tool than that of the use proves nothing.
 */
@Dependent
class PilotEvidence implements GateEvidence {

    private static final String CHARTER_LOCKED = "pilot-charter-locked";
    private static final String OUTCOME_DECIDED = "pilot-outcome-decided";

    @Inject
    PilotRepository pilots;

    @Override
    public Set<String> requirements() {
        return Set.of(CHARTER_LOCKED, OUTCOME_DECIDED);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts useCase) {
        var page = useCase.path() + "/pilots";
        var tool = useCase.solution();
        List<PilotCharter> own = tool == null
                ? List.of()
                : pilots.of(useCase.reference()).stream()
                        .filter(pilot -> pilot.solution().equals(tool.value()))
                        .toList();
        return Map.of(
                CHARTER_LOCKED,
                own.stream()
                        .findFirst()
                        .filter(pilot -> pilot.status().running())
                        .map(pilot -> EvidenceState.met(
                                page + "/" + pilot.reference(), pilot.makers().authors()))
                        .orElseGet(() -> EvidenceState.missing(page)),
                OUTCOME_DECIDED,
                own.stream()
                        .findFirst()
                        .filter(PilotCharter::goes)
                        .map(pilot -> EvidenceState.met(
                                page + "/" + pilot.reference(), pilot.makers().all()))
                        .orElseGet(() -> EvidenceState.missing(page)));
    }
}
