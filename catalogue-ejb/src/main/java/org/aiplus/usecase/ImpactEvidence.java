// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.aiplus.impact.Checkpoint;
import org.aiplus.impact.ImpactReference;
import org.aiplus.impact.ImpactStanding;
import org.aiplus.impact.ImpactStandings;
import org.aiplus.impact.ImpactStatus;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.CatalogueClock;

/** Whether the impact assessment of the use is endorsed for its stage. */
@Dependent
class ImpactEvidence implements GateEvidence {

    private static final String ENDORSED = "impact-endorsed";

    @Inject
    ImpactStandings impacts;

    @Inject
    CatalogueClock clock;

    @Override
    public Set<String> requirements() {
        return Set.of(ENDORSED);
    }

    @Override
    public Map<String, EvidenceState> states(UseCaseFacts facts) {
        return Map.of(
                ENDORSED,
                standing(facts)
                        .map(found -> state(found, facts))
                        .orElse(EvidenceState.missing(facts.path() + "/edit")));
    }

    private EvidenceState state(ImpactStanding found, UseCaseFacts facts) {
        var path = "/impact-assessments/" + found.reference();
        var due = found.reviewDue();
        var late = due != null && due.isBefore(clock.today());
        if (found.status() == ImpactStatus.STALE || (found.status() == ImpactStatus.ENDORSED && late)) {
            return EvidenceState.expired(path, found.authors(), Objects.requireNonNullElse(due, clock.today()));
        }
        if (found.status() != ImpactStatus.ENDORSED || found.checkpoint().compareTo(wanted(facts.stage())) < 0) {
            return EvidenceState.missing(path);
        }
        return new EvidenceState(EvidenceState.Standing.MET, path, found.authors(), due);
    }

    /** The assessment of a use; one of another department does not count. */
    private Optional<ImpactStanding> standing(UseCaseFacts facts) {
        return Optional.ofNullable(facts.impact())
                .flatMap(ImpactReference::parse)
                .flatMap(impacts::of)
                .filter(found -> found.department().equals(facts.department()));
    }

    /** Whether a department has an assessment of this reference. */
    boolean known(String reference, String department) {
        return ImpactReference.parse(reference)
                .flatMap(impacts::of)
                .filter(found -> found.department().equals(department))
                .isPresent();
    }

    /** The tier of a use, {@link RiskTier#HIGH} as long as nobody has assessed it. */
    RiskTier tier(UseCaseFacts facts) {
        return standing(facts).map(ImpactStanding::tier).orElse(RiskTier.HIGH);
    }

    /** The checkpoint that must have been endorsed before a use leaves a stage. */
    private static Checkpoint wanted(UseCaseStage stage) {
        return switch (stage) {
            case NEED, SHORTLIST, EVALUATE -> Checkpoint.PLANNING;
            case POC -> Checkpoint.DEVELOPMENT;
            case PILOT, ROLLOUT, SUSPENDED -> Checkpoint.DEPLOYMENT;
            case LIVE, RETIRED -> Checkpoint.MONITORING;
        };
    }
}
