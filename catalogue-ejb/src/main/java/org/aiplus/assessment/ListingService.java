// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.catalogue.SolutionStanding;
import org.aiplus.catalogue.SolutionStandings;
import org.aiplus.catalogue.SolutionStatus;
import org.aiplus.catalogue.StatusReason;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.risk.RiskTier;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Decisions about listing assessments, and what follows from them: conditions, waivers, and the end of a listing. */
@Stateless
@ActsForCaller
public class ListingService {

    @Inject
    AssessmentDesk desk;

    @Inject
    AssessmentRepository assessments;

    @Inject
    ListingRepository listings;

    @Inject
    ListingWatch watch;

    @Inject
    AssessmentViews views;

    @Inject
    FindingReader reader;

    @Inject
    RiskReader risks;

    @Inject
    SolutionStandings standings;

    @Inject
    Event<DomainEvent> events;

    /**
     * Lets a failed gate or a missed floor pass until a day. After the decision a waiver only prolongs an earlier one.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the waiver, UNKNOWN_CRITERION for what cannot be waived;
     *     SECOND_PERSON_NEEDED for whoever has entered anything; TRANSITION_NOT_ALLOWED; OWN_ORGANISATION
     */
    @RolesAllowed(Role.GOVERNANCE_COMMITTEE)
    public AssessmentView waive(AssessmentReference reference, NewWaiver waiver, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireOther(desk.actor());
        var problems = new Problems();
        var checked = reader.waiver(waiver, desk.ground(assessment), problems);
        problems.throwIfAny();
        var known = Objects.requireNonNull(checked);
        var prolongs = assessment.status() == AssessmentStatus.DECIDED
                && desk.waivers(assessment).stream()
                        .anyMatch(earlier -> earlier.target().equals(known.target()));
        if (!assessment.status().open() && !prolongs) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        assessments.add(new Waiver(assessment.id(), known, desk.actor(), desk.clock.now()));
        assessments.touch(assessment);
        assessments.flush();
        if (assessment.status() == AssessmentStatus.ASSESSED) {
            assessment.recompute(desk.result(assessment));
        }
        var event = new AssessmentEvent.WaiverGranted(reference, known.target(), known.until());
        if (prolongs) {
            watch.look(assessment, desk.actor(), desk.clock.now());
        }
        return done(assessment, event);
    }

    /**
     * Sets another tier of risk than the rules find. Whoever does so does not decide about the assessment. A prohibited use
     * stays prohibited.
     *
     * @param tier HIGH, LIMITED or LOW
     * @param reason why, 1 to 2000 characters
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or UNKNOWN_CODE at {@code /tier}, and for the reason; SECOND_PERSON_NEEDED for whoever
     *     had a hand in the assessment; USE_PROHIBITED; TRANSITION_NOT_ALLOWED when it is no draft or its tier is not known
     *     yet; OWN_ORGANISATION
     */
    @RolesAllowed(Role.GOVERNANCE_COMMITTEE)
    public AssessmentView overrideTier(
            AssessmentReference reference, @Nullable RiskTier tier, @Nullable String reason, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireOther(desk.actor());
        var ground = risks.override(assessment, tier, reason, desk.actor(), desk.clock.now());
        assessment.override(new AssessedContext(risks.conclude(assessment.context(), ground), ground), desk.actor());
        var computed = risks.risk(ground, assessment.context()).found().tier();
        return done(
                assessment,
                new AssessmentEvent.TierOverridden(
                        desk.subject(assessment), assessment.openedBy(), computed, Objects.requireNonNull(tier)));
    }

    /**
     * Takes the solution off the list for good.
     *
     * @param reason 1 to 2000 characters
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation for the reason; TRANSITION_NOT_ALLOWED unless the solution has its status by this assessment;
     *     OWN_ORGANISATION
     */
    @RolesAllowed(Role.GOVERNANCE_COMMITTEE)
    public AssessmentView delist(AssessmentReference reference, @Nullable String reason, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        var words = FindingReader.reason(reason);
        var listing = listings.forUpdate(assessment.solution())
                .filter(known -> known.assessment().equals(assessment.id()))
                .orElseThrow(() -> new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED));
        var subject = desk.subject(assessment);
        var off = new SolutionStanding(SolutionStatus.DELISTED, List.of(StatusReason.TAKEN_OFF_THE_LIST));
        var step =
                standings.move(Map.of(assessment.solution(), off), desk.actor()).get(assessment.solution());
        if (assessment.status() == AssessmentStatus.DECIDED) {
            assessments.add(assessment.expire(words, desk.actor(), desk.clock.now()));
        }
        listing.stop();
        assessments.flush();
        if (step != null) {
            events.fire(new ListingEvent.Walked(subject, step.from(), step.to(), null));
        }
        return views.view(assessment);
    }

    private AssessmentView done(ListingAssessment assessment, AssessmentEvent event) {
        assessments.flush();
        events.fire(event);
        return views.view(assessment);
    }
}
