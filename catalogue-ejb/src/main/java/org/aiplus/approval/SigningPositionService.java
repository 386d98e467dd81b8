// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Positions in which people sign for a department: head of the business, steering committee, service manager. Administrators
 * name approvers of the department; nobody names themselves.
 */
@Stateless
public class SigningPositionService {

    @Inject
    Access access;

    @Inject
    SigningPositionRepository holdings;

    @Inject
    ApprovalPolicies policies;

    @Inject
    ApprovalQueries queries;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Who signs for a department. Approvers and AI owners read it for their own.
     *
     * @param wanted its code, {@code null} for the caller's own
     * @throws NotFound when there is no such department, and for people of others
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.ADMINISTRATOR, Role.AUDITOR})
    public SigningPositionsView of(@Nullable String wanted) {
        access.requireGovernment();
        var department = Optional.ofNullable(wanted)
                .or(() -> access.caller().departments().stream().sorted().findFirst())
                .orElseThrow(NotFound::new);
        if (!access.caller().has(Role.ADMINISTRATOR) && !access.caller().has(Role.AUDITOR)) {
            access.requireDepartmentMember(department);
        }
        requireDepartment(department);
        return view(department);
    }

    private void requireDepartment(String department) {
        if (!holdings.departmentExists(department)) {
            throw new NotFound();
        }
    }

    /**
     * Names somebody who signs in a position from now on. Several people can hold one.
     *
     * @param position code of a position of the policies in force
     * @param person subject of an approver of the department
     * @throws NotFound when there is no such department
     * @throws RuleViolation UNKNOWN_CODE at {@code /position}; REQUIRED or UNKNOWN_CODE at {@code /person}; DUPLICATE_ITEM
     *     when the person holds it already; SECOND_PERSON_NEEDED for oneself
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public SigningPositionsView name(String department, @Nullable String position, @Nullable String person) {
        requireDepartment(department);
        var known = policies.positions(clock.today());
        var problems = new Problems();
        if (position == null || !known.containsKey(position)) {
            problems.add("/position", ProblemCode.UNKNOWN_CODE, "known", List.copyOf(known.keySet()));
        }
        Chosen.colleague(approvers(department), person, "/person", problems);
        var by = access.requireSignedIn();
        if (by.equals(person)) {
            problems.add("/person", ProblemCode.SECOND_PERSON_NEEDED);
        } else if (holdings.of(department).stream()
                .anyMatch(holding ->
                        holding.position().equals(position) && holding.person().equals(person))) {
            problems.add("/person", ProblemCode.DUPLICATE_ITEM);
        }
        problems.throwIfAny();
        var holding = new SigningPosition(
                department, Objects.requireNonNull(position), Objects.requireNonNull(person), by, clock.now());
        holdings.add(holding);
        events.fire(new PositionEvent.Named(holding.id(), department, holding.position(), holding.person()));
        return view(department);
    }

    /**
     * Ends that somebody holds a position.
     *
     * @throws NotFound when there is no such holding
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended already
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public SigningPositionsView end(UUID id) {
        var holding = holdings.forUpdate(id).orElseThrow(NotFound::new);
        holding.end(access.requireSignedIn(), clock.now());
        holdings.flush();
        events.fire(new PositionEvent.Ended(id, holding.department(), holding.position(), holding.person()));
        return view(holding.department());
    }

    private List<Colleague> approvers(String department) {
        var subjects = queries.holders(Role.DEPARTMENT_APPROVER, department);
        var names = queries.names(subjects);
        return subjects.stream()
                .map(subject -> new Colleague(subject, names.get(subject)))
                .sorted(Comparator.comparing(colleague -> Objects.requireNonNullElse(colleague.name(), "")))
                .toList();
    }

    private SigningPositionsView view(String department) {
        var approvers = approvers(department);
        var held = holdings.of(department);
        var names = queries.names(
                held.stream().map(SigningPosition::person).distinct().toList());
        var positions = policies.positions(clock.today()).entrySet().stream()
                .map(position -> new SigningPositionsView.Position(
                        position.getKey(),
                        position.getValue(),
                        held.stream()
                                .filter(holding -> holding.position().equals(position.getKey()))
                                .map(holding -> new SigningPositionsView.Holder(
                                        holding.id(),
                                        new Colleague(holding.person(), names.get(holding.person())),
                                        holding.namedAt(),
                                        approvers.stream()
                                                .anyMatch(colleague ->
                                                        colleague.subject().equals(holding.person()))))
                                .toList()))
                .toList();
        return new SigningPositionsView(department, positions, approvers);
    }
}
