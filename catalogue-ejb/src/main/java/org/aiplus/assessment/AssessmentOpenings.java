// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.criteria.CriteriaContext;
import org.aiplus.criteria.CriteriaSets;
import org.aiplus.json.Problems;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Begins listing assessments: of which solution, by which edition of the criteria, in which context. */
@Dependent
class AssessmentOpenings {

    @Inject
    AssessmentDesk desk;

    @Inject
    AssessmentRepository assessments;

    @Inject
    ContextReader contexts;

    @Inject
    RiskReader risks;

    @Inject
    CriteriaSets sets;

    @Inject
    Event<DomainEvent> events;

    /**
     * Begins one.
     *
     * @throws RuleViolation with everything that is wrong with the command; TRANSITION_NOT_ALLOWED for a reference record
     *     and for a solution that was taken off the list for good; ASSESSMENT_OPEN; OWN_ORGANISATION
     */
    AssessmentReference begin(OpenAssessment command) {
        var problems = new Problems();
        var entry = entry(command.solution());
        if (entry.isEmpty()) {
            problems.add("/solution", ProblemCode.UNKNOWN_SOLUTION);
        }
        var known = entry.map(contexts::of).orElseGet(() -> new CriteriaContext(Map.of()));
        var context = contexts.with(known, command.context(), problems);
        var ground = risks.read(null, context, command.risk(), context, problems);
        problems.throwIfAny();
        var view = entry.orElseThrow();
        requireAssessable(view);
        var set = sets.current(CriteriaSets.RESPONSIBLE_AI);
        var now = desk.clock.now();
        var reference = AssessmentReference.numbered(desk.clock.today().getYear(), assessments.nextNumber());
        var vendor = view.vendor();
        var assessment = ListingAssessment.open(
                reference,
                new AssessmentSubject(
                        view.reference(),
                        view.revision(),
                        vendor == null ? null : vendor.id(),
                        set.reference(),
                        set.checksum(),
                        risks.conclude(context, ground),
                        ground),
                desk.actor(),
                now);
        assessments.add(assessment);
        assessments.add(assessment.opened());
        assessments.flush();
        events.fire(new AssessmentEvent.Opened(
                ListingWatch.subject(assessment, view),
                view.revision(),
                set.reference().toString()));
        return reference;
    }

    private void requireAssessable(SolutionView view) {
        var vendor = view.vendor();
        if (vendor != null && desk.access.caller().vendors().contains(vendor.id())) {
            throw new RuleViolation(ProblemCode.OWN_ORGANISATION);
        }
        if (view.referenceRecord() || view.status().next().isEmpty()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (assessments.openFor(view.reference()).isPresent()) {
            throw new RuleViolation(ProblemCode.ASSESSMENT_OPEN);
        }
    }

    private Optional<SolutionView> entry(@Nullable String solution) {
        return Optional.ofNullable(solution)
                .flatMap(SolutionReference::parse)
                .flatMap(reference ->
                        desk.catalogue.readAll(List.of(reference)).stream().findFirst());
    }
}
