// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Conditions of listing decisions, from the assessor's pen to their closure. */
@Stateless
@ActsForCaller
public class ConditionService {

    private static final int MOST_CONDITIONS = 20;

    @Inject
    AssessmentDesk desk;

    @Inject
    AssessmentRepository assessments;

    @Inject
    AssessmentViews views;

    @Inject
    FindingReader reader;

    @Inject
    ListingWatch watch;

    @Inject
    Event<DomainEvent> events;

    /**
     * Adds a condition that the decision will carry.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the condition; TOO_MANY_ITEMS after twenty; TRANSITION_NOT_ALLOWED;
     *     OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public AssessmentView add(AssessmentReference reference, NewCondition condition, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireDraft();
        var problems = new Problems();
        var checked = reader.condition(condition, desk.clock.today(), problems);
        var existing = desk.conditions(assessment);
        if (existing.size() >= MOST_CONDITIONS) {
            problems.add("", ProblemCode.TOO_MANY_ITEMS, "maximum", MOST_CONDITIONS);
        }
        problems.throwIfAny();
        var number = existing.stream().mapToInt(Condition::number).max().orElse(0) + 1;
        assessments.add(new Condition(assessment.id(), number, Objects.requireNonNull(checked)));
        assessments.touch(assessment);
        return done(assessment, new AssessmentEvent.Described(reference));
    }

    /**
     * Drops a condition before it is decided on.
     *
     * @throws NotFound when the assessment has none of this number
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED; OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public AssessmentView drop(AssessmentReference reference, int number, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireDraft();
        assessments.remove(desk.condition(assessment, number));
        assessments.touch(assessment);
        return done(assessment, new AssessmentEvent.Described(reference));
    }

    /**
     * Reports that a condition is met. Its owner does: the members of the vendor, or the holders of the role.
     *
     * @param note what was done, 1 to 2000 characters
     * @throws NotFound when the caller may not know of the condition
     * @throws NotAllowed for people of the government who do not own it
     * @throws RuleViolation for the note; TRANSITION_NOT_ALLOWED
     */
    @PermitAll
    public AssessmentView report(AssessmentReference reference, int number, @Nullable String note) {
        desk.access.requireSignedIn();
        var assessment = held(reference);
        var condition = desk.condition(assessment, number);
        requireOwner(assessment, condition);
        condition.report(FindingReader.reason(note), desk.actor(), desk.clock.now());
        return moved(assessment, new ListingEvent.ConditionReported(desk.subject(assessment), condition.view()));
    }

    /**
     * Wants more than was reported; the condition is open again.
     *
     * @param note what is missing, 1 to 2000 characters
     * @throws NotFound when there is no such condition
     * @throws RuleViolation for the note; TRANSITION_NOT_ALLOWED; OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public AssessmentView reopen(AssessmentReference reference, int number, @Nullable String note) {
        var assessment = heldByOthers(reference);
        var condition = desk.condition(assessment, number);
        condition.reopen(FindingReader.reason(note), desk.actor(), desk.clock.now());
        return moved(assessment, new ListingEvent.ConditionReopened(desk.subject(assessment), condition.view()));
    }

    /**
     * Finds that a condition is met. When it was the last, the solution is listed without reserve.
     *
     * @param note what was seen, 1 to 2000 characters
     * @throws NotFound when there is no such condition
     * @throws RuleViolation for the note; SECOND_PERSON_NEEDED for whoever reported it; TRANSITION_NOT_ALLOWED;
     *     OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public AssessmentView close(AssessmentReference reference, int number, @Nullable String note) {
        var assessment = heldByOthers(reference);
        var condition = desk.condition(assessment, number);
        condition.close(FindingReader.reason(note), desk.actor(), desk.clock.now());
        return moved(assessment, new ListingEvent.ConditionMet(desk.subject(assessment), condition.view()));
    }

    private void requireOwner(ListingAssessment assessment, Condition condition) {
        var vendor = assessment.vendor();
        if (condition.owner() == ConditionOwner.VENDOR && vendor != null) {
            if (desk.access.caller().government()) {
                throw new NotAllowed();
            }
            desk.access.requireVendorMember(vendor);
            return;
        }
        if (!desk.access.caller().government()) {
            throw new NotFound();
        }
        if (!desk.access.caller().has(condition.owner().role())) {
            throw new NotAllowed();
        }
    }

    /** The assessment by which a solution has its status, locked. */
    private ListingAssessment held(AssessmentReference reference) {
        var assessment = assessments.forUpdate(reference).orElseThrow(NotFound::new);
        if (!views.visible(assessment)) {
            throw new NotFound();
        }
        if (!Set.of(AssessmentStatus.DECIDED, AssessmentStatus.EXPIRED).contains(assessment.status())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        return assessment;
    }

    private ListingAssessment heldByOthers(AssessmentReference reference) {
        desk.access.requireGovernment();
        var assessment = held(reference);
        desk.requireOutside(assessment);
        return assessment;
    }

    private AssessmentView moved(ListingAssessment assessment, ListingEvent event) {
        assessments.touch(assessment);
        assessments.flush();
        events.fire(event);
        watch.look(assessment, desk.actor(), desk.clock.now());
        return views.view(assessment);
    }

    private AssessmentView done(ListingAssessment assessment, AssessmentEvent event) {
        assessments.flush();
        events.fire(event);
        return views.view(assessment);
    }
}
