// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.identity.Access;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** What the acts on assessments have in common: who may touch one, and what it is based on. */
@Dependent
class AssessmentDesk {

    @Inject
    Access access;

    @Inject
    AssessmentRepository assessments;

    @Inject
    Grounds grounds;

    @Inject
    CatalogueService catalogue;

    @Inject
    CatalogueClock clock;

    /**
     * An assessment that the caller is about to change, locked. Nobody has a hand in those of a vendor of their own.
     *
     * @throws NotFound when there is none
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation OWN_ORGANISATION
     */
    ListingAssessment locked(AssessmentReference reference, long expectedVersion) {
        access.requireGovernment();
        var assessment = assessments.forUpdate(reference).orElseThrow(NotFound::new);
        requireVersion(assessment, expectedVersion);
        requireOutside(assessment);
        return assessment;
    }

    static void requireVersion(ListingAssessment assessment, long expectedVersion) {
        if (assessment.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }

    /** Nobody decides about their own. */
    void requireOutside(ListingAssessment assessment) {
        var vendor = assessment.vendor();
        if (vendor != null && access.caller().vendors().contains(vendor)) {
            throw new RuleViolation(ProblemCode.OWN_ORGANISATION);
        }
    }

    /** What entries and waivers of an assessment are checked against. */
    FindingReader.Ground ground(ListingAssessment assessment) {
        var set = grounds.set(assessment);
        return new FindingReader.Ground(
                set,
                OutcomeRules.applying(set, assessment.context()),
                grounds.known(assessment.solution()).evidence(),
                access.caller(),
                clock.today());
    }

    /** What an assessment comes to today. */
    AssessmentResult result(ListingAssessment assessment) {
        return grounds.result(assessment, waivers(assessment), clock.today());
    }

    List<Waiver> waivers(ListingAssessment assessment) {
        return assessments.waivers(List.of(assessment.id())).getOrDefault(assessment.id(), List.of());
    }

    List<Condition> conditions(ListingAssessment assessment) {
        return assessments.conditions(List.of(assessment.id())).getOrDefault(assessment.id(), List.of());
    }

    /** One condition of an assessment. */
    Condition condition(ListingAssessment assessment, int number) {
        return conditions(assessment).stream()
                .filter(condition -> condition.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The entry of a solution as the caller reads it. */
    SolutionView entry(SolutionReference solution) {
        return catalogue.read(solution);
    }

    /** What facts about an assessment are about. */
    ListingSubject subject(ListingAssessment assessment) {
        return ListingWatch.subject(assessment, entry(assessment.solution()));
    }

    /** Subject of the caller. */
    String actor() {
        return access.caller().actor();
    }
}
