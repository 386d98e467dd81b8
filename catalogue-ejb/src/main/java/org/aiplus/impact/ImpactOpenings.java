// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.aiplus.identity.Access;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.risk.RiskTiers;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.LocalisedText;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.TextState;

/** Begins assessments. */
@Dependent
class ImpactOpenings {

    private static final int MAX_TITLE = 200;

    @Inject
    Access access;

    @Inject
    ImpactRepository assessments;

    @Inject
    ImpactQueries queries;

    @Inject
    RiskTiers risk;

    @Inject
    NormEditions editions;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Begins an assessment for a department of the caller. */
    ImpactReference begin(NewImpactAssessment wanted) {
        var problems = new Problems();
        var own = access.caller().departments();
        var department = Optional.ofNullable(wanted.department())
                .or(() -> own.size() == 1 ? own.stream().findFirst() : Optional.empty())
                .filter(own::contains);
        if (department.isEmpty()) {
            problems.add("/department", ProblemCode.UNKNOWN_DEPARTMENT);
        }
        var title = wanted.title().strip();
        TextRules.check(title, false, 1, MAX_TITLE, "/title", problems);
        var solution = wanted.solution();
        if (solution != null && queries.publishedRevision(solution).isEmpty()) {
            problems.add("/solution", ProblemCode.UNKNOWN_SOLUTION);
        }
        problems.throwIfAny();
        var at = clock.now();
        var reference = assessments.nextReference(at.atZone(CatalogueClock.ZONE).getYear());
        var text = new LocalisedText(Map.of(wanted.language(), new LocalisedText.Text(title, TextState.CHECKED)));
        var assessment = new ImpactAssessment(
                reference,
                department.orElseThrow(),
                text,
                solution,
                editions.basis(),
                risk.assess(Map.of()),
                access.requireSignedIn(),
                at);
        assessments.add(assessment);
        assessments.add(assessment.opened());
        assessments.flush();
        events.fire(new ImpactEvent.Opened(reference, assessment.department()));
        return reference;
    }
}
