// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.criteria.Criterion;
import org.aiplus.criteria.CriterionKind;
import org.aiplus.shared.CatalogueClock;

/** Whether the department has in place what a pilot or a rollout needs. */
@Dependent
class ReadinessEvidence implements GateEvidence {

    private static final String BEFORE_PILOT = "readiness-before-pilot";
    private static final String COMPLETE = "readiness-complete";

    @Inject
    CriteriaSets criteria;

    @Inject
    UseCaseGates gates;

    @Inject
    UseCaseRecordRepository records;

    @Inject
    UseCaseRepository useCases;

    @Inject
    CatalogueClock clock;

    /** What a department must have in place, in its order. */
    List<Criterion> items() {
        return criteria.current(CriteriaSets.RESPONSIBLE_AI).criteria(CriterionKind.READINESS);
    }

    @Override
    public Set<String> requirements() {
        return Set.of(BEFORE_PILOT, COMPLETE);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts facts) {
        var answers =
                records.readiness(useCases.find(facts.reference()).orElseThrow().id());
        var all = items().stream().map(Criterion::code).collect(Collectors.toSet());
        var path = facts.path() + "/readiness";
        return Map.of(
                BEFORE_PILOT, state(gates.on(clock.today()).readinessBeforePilot(), answers, path),
                COMPLETE, state(all, answers, path));
    }

    private static EvidenceState state(Collection<String> wanted, List<UseCaseReadiness> answers, String path) {
        var ready = answers.stream()
                .filter(answer -> answer.answer() == ReadinessAnswer.READY && wanted.contains(answer.item()))
                .toList();
        return ready.size() < wanted.size()
                ? EvidenceState.missing(path)
                : EvidenceState.met(
                        path, ready.stream().map(UseCaseReadiness::answeredBy).collect(Collectors.toSet()));
    }
}
