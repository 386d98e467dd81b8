// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aiplus.json.Problems;
import org.aiplus.shared.ProblemCode;
import org.aiplus.usecase.EvidenceState.Standing;
import org.jspecify.annotations.Nullable;

/** Finds out how the requirements of a gate stand, from all features that have evidence. */
@Dependent
class GateCheck {

    /** How one requirement stands. */
    record Checked(GateRequirement requirement, EvidenceState state) {

        boolean met() {
            return state.standing() == Standing.MET;
        }
    }

    @Inject
    Instance<GateEvidence> evidence;

    private @Nullable List<GateEvidence> known;

    /** How the requirements of a gate stand, in their order; one that nobody answers is missing. */
    List<Checked> check(UseCaseGate gate, UseCaseFacts useCase) {
        var wanted = gate.requirements().stream()
                .flatMap(requirement -> requirement.anyOf().stream())
                .collect(Collectors.toSet());
        var states = new HashMap<String, EvidenceState>();
        for (var source : sources()) {
            if (source.requirements().stream().anyMatch(wanted::contains)) {
                states.putAll(source.states(useCase));
            }
        }
        return gate.requirements().stream()
                .map(requirement -> new Checked(requirement, best(requirement, states)))
                .toList();
    }

    /** Where one of several is enough, the first that is met counts; where none is, one that has expired says more. */
    private static EvidenceState best(GateRequirement requirement, Map<String, EvidenceState> states) {
        return requirement.anyOf().stream()
                .map(code -> states.getOrDefault(code, EvidenceState.missing(null)))
                .min(Comparator.comparing(state -> switch (state.standing()) {
                    case MET -> 0;
                    case EXPIRED -> 1;
                    case MISSING -> 2;
                }))
                .orElseThrow();
    }

    /** Looked up once: beans that are looked up again and again would live as long as this one. */
    private List<GateEvidence> sources() {
        var sources = known;
        if (sources == null) {
            sources = evidence.stream().toList();
            known = sources;
        }
        return sources;
    }

    /**
     * Whether a decision needs all that the gate asks for: one that leads on, lets the use stay in work or take it up again
     * does; one that sends it back or ends it does not.
     */
    static boolean needsAll(UseCaseGate gate, GateDecision decision) {
        var to = decision.to();
        if (to == null) {
            return true;
        }
        var kind = gate.stage().next().get(to);
        return kind == UseCaseMoveKind.GATE || (to == gate.stage() && to == UseCaseStage.LIVE);
    }

    /** Reports GATE_NOT_MET for each requirement that is not met. */
    static void report(List<Checked> checked, Problems problems) {
        checked.stream()
                .filter(one -> !one.met())
                .forEach(
                        one -> problems.add("/requirements/" + one.requirement().code(), ProblemCode.GATE_NOT_MET));
    }

    /** Subjects of all who have entered what the gate asks for. */
    static Set<String> makers(List<Checked> checked) {
        var makers = new TreeSet<String>();
        checked.forEach(one -> makers.addAll(one.state().makers()));
        return makers;
    }

    /** How the requirements stand, to be kept. */
    static Map<String, String> facts(List<Checked> checked) {
        var facts = new LinkedHashMap<String, String>();
        checked.forEach(one ->
                facts.put(one.requirement().code(), one.state().standing().name()));
        return facts;
    }
}
