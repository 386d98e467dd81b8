// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;

/** What follows for an assessment when its round of approval ends. */
@Dependent
class ImpactEndorsement {

    /** Kind under which rounds about assessments are opened. */
    static final String KIND = "IMPACT_ASSESSMENT";

    @Inject
    ImpactRepository assessments;

    @Inject
    ImpactQuestions questions;

    @Inject
    RiskTiers risk;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    void approved(@Observes ApprovalEvent.Approved approved) {
        found(approved.kind(), approved.subjectReference()).ifPresent(assessment -> endorse(assessment, approved));
    }

    private void endorse(ImpactAssessment assessment, ApprovalEvent.Approved approved) {
        var at = clock.now();
        var by = approved.deciders().iterator().next();
        var months = Objects.requireNonNullElse(
                risk.current().tier(assessment.effectiveTier()).reviewMonths(),
                questions.current().reviewMonths());
        var review =
                clock.today().plusMonths(Math.min(months, questions.current().reviewMonths()));
        assessments.add(assessment.endorse(review, by, at));
        assessments.add(new ImpactVersion(assessment, approved.subject().round().value(), approved.deciders(), at));
        assessments.flush();
        events.fire(new ImpactEvent.Endorsed(
                assessment.reference(), assessment.checkpoint(), assessment.versions(), assessment.effectiveTier()));
    }

    void returned(@Observes ApprovalEvent.Returned returned) {
        found(returned.kind(), returned.subjectReference()).ifPresent(assessment -> {
            assessments.add(assessment.back(returned.reason(), returned.actor(), clock.now()));
            assessments.flush();
            events.fire(new ImpactEvent.SentBack(
                    assessment.reference(), returned.subject().round().value()));
        });
    }

    private Optional<ImpactAssessment> found(String kind, String reference) {
        return kind.equals(KIND) ? ImpactReference.parse(reference).flatMap(assessments::forUpdate) : Optional.empty();
    }
}
