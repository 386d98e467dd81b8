// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;

/** The panel of an evaluation: who is on it, who has left it and who replaced whom. */
@Stateless
@ActsForCaller
public class PanelService {

    private static final int MAX_DIVISION = 100;

    @Inject
    Access access;

    @Inject
    EvaluationAccess rights;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    PanelQueries people;

    @Inject
    EvaluationViews views;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** People who may be appointed to panels, in the order of their names; nobody who belongs to a vendor is among them. */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public List<PanelPerson> eligible() {
        access.requireGovernment();
        var roles = Arrays.stream(PanelRole.values()).map(PanelRole::realmRole).toList();
        return people.people(roles).stream()
                .filter(person -> !person.vendorLink() && !person.departments().isEmpty())
                .map(person -> new PanelPerson(
                        person.subject(),
                        person.name(),
                        person.departments().stream().sorted().toList(),
                        person.roles().isEmpty()
                                ? List.<PanelRole>of()
                                : Arrays.stream(PanelRole.values())
                                        .filter(person::mayBe)
                                        .toList()))
                .toList();
    }

    /**
     * Gives somebody a place on the panel.
     *
     * @throws NotFound when there is no such evaluation, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation PANEL_NOT_ELIGIBLE for who lacks the role, belongs or belonged to a vendor, or prepares the
     *     evaluation; DUPLICATE_ITEM for a second place or a second chair; UNKNOWN_CODE for a place to be replaced that is held;
     *     TRANSITION_NOT_ALLOWED once quality is closed
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView appoint(EvaluationReference reference, Appointment wanted, long expectedVersion) {
        var evaluation = rights.own(locked(reference));
        EvaluationService.requireCurrent(evaluation, expectedVersion);
        if (!evaluation.status().panelOpen()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var seats = evaluations.seats(evaluation.id());
        var problems = new Problems();
        check(evaluation, wanted, seats, problems);
        problems.throwIfAny();
        var at = clock.now();
        evaluations.add(new PanelSeat(
                evaluation.id(),
                wanted.person(),
                wanted.role(),
                wanted.division().strip(),
                wanted.replaces(),
                access.requireSignedIn(),
                at));
        evaluation.touched(access.requireSignedIn(), at);
        evaluations.flush();
        events.fire(new EvaluationEvent.Appointed(
                reference,
                evaluation.title(),
                wanted.person(),
                wanted.role(),
                evaluation.status().bidsClosed()));
        return views.view(evaluation);
    }

    private void check(Evaluation evaluation, Appointment wanted, List<PanelSeat> seats, Problems problems) {
        TextRules.check(wanted.division(), false, 1, MAX_DIVISION, "/division", problems);
        var person = people.person(wanted.person());
        var prepares = List.of(access.requireSignedIn(), evaluation.openedBy()).contains(wanted.person())
                || wanted.person().equals(evaluation.publishedBy());
        if (prepares
                || person.filter(one -> one.mayBe(wanted.role())
                                && !one.vendorLink()
                                && !one.departments().isEmpty())
                        .isEmpty()) {
            problems.add("/person", ProblemCode.PANEL_NOT_ELIGIBLE);
        }
        var held = seats.stream().filter(PanelSeat::held).toList();
        if (held.stream().anyMatch(seat -> seat.subject().equals(wanted.person()))) {
            problems.add("/person", ProblemCode.DUPLICATE_ITEM);
        }
        if (wanted.role() == PanelRole.CHAIR && held.stream().anyMatch(seat -> seat.role() == PanelRole.CHAIR)) {
            problems.add("/role", ProblemCode.DUPLICATE_ITEM);
        }
        var replaces = wanted.replaces();
        if (replaces != null && seats.stream().noneMatch(seat -> seat.id().equals(replaces) && !seat.held())) {
            problems.add("/replaces", ProblemCode.UNKNOWN_CODE);
        }
    }

    /**
     * Ends a place: an officer of the department, or the person who holds it. The row and the reason stay.
     *
     * @throws NotFound when there is no such evaluation or place, and for people who have nothing to do with it
     * @throws NotAllowed for people of the panel about the place of another
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or TOO_LONG for the reason; TRANSITION_NOT_ALLOWED once quality is closed or when it
     *     has ended
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER
    })
    public EvaluationView end(EvaluationReference reference, UUID place, String reason, long expectedVersion) {
        var evaluation = rights.readable(locked(reference));
        var seat = evaluations.seats(evaluation.id()).stream()
                .filter(one -> one.id().equals(place))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (!seat.subject().equals(access.requireSignedIn())) {
            rights.own(evaluation);
        }
        var words = EvaluationService.words(reason, "/reason", EvaluationRules.MAX_REASON);
        EvaluationService.requireCurrent(evaluation, expectedVersion);
        if (!evaluation.status().panelOpen()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var at = clock.now();
        seat.end(words, access.requireSignedIn(), at);
        evaluation.touched(access.requireSignedIn(), at);
        evaluations.flush();
        events.fire(new EvaluationEvent.SeatEnded(
                reference, evaluation.title(), seat.subject(), seat.role(), evaluation.officer()));
        return views.view(evaluation);
    }

    private Evaluation locked(EvaluationReference reference) {
        return evaluations.forUpdate(reference).orElseThrow(NotFound::new);
    }
}
