// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.approval.ApprovalRequest;
import org.aiplus.approval.Approvals;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Moves of uses: an AI owner asks for a decision at the gate, or with a reason for a move without one, and others sign it
 * through approval; asking counts as the AI owner's own signature. Stopping needs nobody's.
 */
@Stateless
public class UseCaseMoveService {

    @Inject
    UseCaseDesk desk;

    @Inject
    UseCaseRepository useCases;

    @Inject
    UseCaseViews views;

    @Inject
    UseCaseGates gates;

    @Inject
    GateCheck check;

    @Inject
    ImpactEvidence impact;

    @Inject
    UseCaseSteps steps;

    @Inject
    Approvals approvals;

    @Inject
    Event<DomainEvent> events;

    /**
     * Asks for a decision at the gate that leads on from the stage, or without a gate for a move past stages, back, or to the
     * end. Others sign; it is shown for ever.
     *
     * @throws NotFound when there is no such use, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation UNKNOWN_CODE at {@code /decision}; REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reason};
     *     REQUIRED at {@code /tool} for a move past the shortlist without a tool; GATE_NOT_MET for each requirement that a
     *     decision needs and that is missing or expired; TRANSITION_NOT_ALLOWED for a step that the table does not know or
     *     that needs a gate, and while something is asked for already
     */
    @RolesAllowed(Role.AI_OWNER)
    public UseCaseView ask(UseCaseReference reference, NewMove wanted, long expectedVersion) {
        var useCase = desk.own(reference);
        var problems = new Problems();
        var why = UseCaseDesk.text(wanted.reason(), UseCaseDesk.MAX_TEXT, "/reason", problems);
        var target = wanted.target();
        return target == null
                ? atGate(useCase, wanted.decision(), why, expectedVersion, problems)
                : without(useCase, target, why, expectedVersion, problems);
    }

    private UseCaseView atGate(
            UseCase useCase, @Nullable String decision, String why, long expectedVersion, Problems problems) {
        var edition = gates.on(desk.clock.today());
        var gate =
                edition.from(useCase.stage()).orElseThrow(() -> new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED));
        var wanted = gate.decision(Objects.requireNonNullElse(decision, ""));
        if (wanted.isEmpty()) {
            problems.add(
                    "/decision",
                    ProblemCode.UNKNOWN_CODE,
                    "known",
                    gate.decisions().stream().map(GateDecision::code).toList());
        }
        requireFree(useCase, expectedVersion, problems);
        var chosen = wanted.orElseThrow();
        var checked = check.check(gate, useCase.facts());
        if (GateCheck.needsAll(gate, chosen)) {
            GateCheck.report(checked, problems);
            problems.throwIfAny();
        }
        var target = Objects.requireNonNullElse(
                chosen.to(), Objects.requireNonNullElse(useCase.suspendedFrom(), useCase.stage()));
        return open(
                useCase,
                new WantedMove(gate.code(), edition.version(), chosen.code(), target, why),
                gate.approval(),
                GateCheck.facts(checked),
                GateCheck.makers(checked));
    }

    private UseCaseView without(
            UseCase useCase, UseCaseStage target, String why, long expectedVersion, Problems problems) {
        requireFree(useCase, expectedVersion, problems);
        var kind = useCase.stage().next().get(target);
        if (kind == null || !kind.exception()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        steps.requireTool(useCase, target);
        var edition = gates.on(desk.clock.today());
        return open(
                useCase,
                new WantedMove(null, edition.version(), kind.name(), target, why),
                UseCaseSteps.MOVE,
                Map.of(),
                Set.of());
    }

    private void requireFree(UseCase useCase, long expectedVersion, Problems problems) {
        problems.throwIfAny();
        desk.requireCurrent(useCase, expectedVersion);
        desk.requireNothingAsked(useCase);
    }

    private UseCaseView open(
            UseCase useCase, WantedMove wanted, String kind, Map<String, String> facts, Set<String> authors) {
        var by = desk.subject();
        var makers = new TreeSet<>(authors);
        makers.add(by);
        var known = useCase.facts();
        var approval = approvals.open(new ApprovalRequest(
                kind,
                known.reference().value(),
                known.localisedTitle(),
                known.path(),
                impact.tier(known).name(),
                null,
                known.classification().name(),
                known.department(),
                makers));
        var tree = JsonNodeFactory.instance.objectNode();
        facts.forEach(tree::put);
        useCases.add(new UseCaseRequest(
                useCase.id(), wanted, StoredJson.format(tree), approval.value(), by, desk.clock.now()));
        desk.touch(useCase);
        events.fire(new UseCaseEvent.MoveAsked(
                known.reference(), wanted.gate(), wanted.decision(), wanted.target(), approval.value()));
        return views.view(useCase);
    }

    /**
     * Takes back what was asked for.
     *
     * @throws NotFound when there is no such use, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when nothing is asked for
     */
    @RolesAllowed(Role.AI_OWNER)
    public UseCaseView withdraw(UseCaseReference reference, long expectedVersion) {
        var useCase = desk.own(reference);
        desk.requireCurrent(useCase, expectedVersion);
        if (!steps.withdraw(useCase, desk.clock.now())) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        desk.touch(useCase);
        return views.view(useCase);
    }

    /**
     * Stops a use at once: an AI owner of its department, a security officer or a member of the AI governance committee on
     * duty. What is asked for is withdrawn.
     *
     * @param reason why
     * @throws NotFound when there is no such use, and for people who may not know of it
     * @throws NotAllowed for AI owners of other departments
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reason}; TRANSITION_NOT_ALLOWED when nothing
     *     is at work
     */
    @RolesAllowed({Role.AI_OWNER, Role.SECURITY_OFFICER, Role.GOVERNANCE_COMMITTEE})
    public UseCaseView pause(UseCaseReference reference, @Nullable String reason) {
        var useCase = useCases.forUpdate(reference).orElseThrow(NotFound::new);
        desk.rights.requireReader(useCase.department());
        var duty = !Collections.disjoint(desk.access.caller().roles(), UseCaseRights.DUTY);
        if (!duty && !desk.rights.own(useCase.department())) {
            throw new NotAllowed();
        }
        var problems = new Problems();
        var why = UseCaseDesk.text(reason, UseCaseDesk.MAX_TEXT, "/reason", problems);
        problems.throwIfAny();
        if (useCase.stage().next().get(UseCaseStage.SUSPENDED) != UseCaseMoveKind.PAUSE) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        steps.withdraw(useCase, desk.clock.now());
        steps.move(
                useCase,
                new UseCaseMove(UseCaseStage.SUSPENDED, null, null, why, null, Set.of(), null, null),
                desk.subject(),
                desk.clock.now());
        return views.view(useCase);
    }
}
