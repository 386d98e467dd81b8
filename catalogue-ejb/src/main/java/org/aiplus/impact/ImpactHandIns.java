// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import org.aiplus.approval.ApprovalRequest;
import org.aiplus.approval.Approvals;
import org.aiplus.risk.RiskTier;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;

/** Hands assessments in for endorsement. */
@Dependent
class ImpactHandIns {

    @Inject
    ImpactRepository assessments;

    @Inject
    ImpactQueries queries;

    @Inject
    ImpactViews views;

    @Inject
    RiskTiers risk;

    @Inject
    NormEditions editions;

    @Inject
    Approvals approvals;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Refuses with everything that is missing; otherwise the people whom the policy names decide from now on. */
    void handIn(ImpactAssessment assessment, String by) {
        var standing = views.standing(assessment);
        views.lacks(assessment, views.toSign(assessment, standing)).throwIfAny();
        var solution = assessment.solution();
        var revision =
                solution == null ? null : queries.publishedRevision(solution).orElse(null);
        assessments.add(assessment.handIn(editions.basis(), revision, by, clock.now()));
        assessments.flush();
        var approval = approvals.open(request(assessment, standing));
        events.fire(new ImpactEvent.HandedIn(
                assessment.reference(), assessment.checkpoint(), assessment.effectiveTier(), approval.value()));
    }

    private ApprovalRequest request(ImpactAssessment assessment, List<ImpactSignature> signatures) {
        var content = assessment.content();
        var found = risk.assess(content.risk());
        // A second person who lowers the tier does not take a sign of high impact away.
        var tier = found.highImpact() ? assessment.effectiveTier().graver(RiskTier.HIGH) : assessment.effectiveTier();
        var makers = new TreeSet<>(assessment.authors());
        signatures.forEach(signature -> makers.add(signature.signer()));
        var override = assessment.override();
        if (override != null) {
            makers.add(override.by());
        }
        var classification = content.classification();
        return new ApprovalRequest(
                ImpactEndorsement.KIND,
                assessment.reference().value(),
                assessment.title(),
                "/impact-assessments/" + assessment.reference(),
                tier.name(),
                content.amount(),
                classification == null ? null : classification.name(),
                assessment.department(),
                makers);
    }
}
