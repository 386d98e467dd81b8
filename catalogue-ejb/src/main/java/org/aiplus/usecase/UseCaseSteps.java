// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aiplus.approval.ApprovalEvent;
import org.aiplus.approval.Approvals;
import org.aiplus.catalogue.EntryReader;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.json.Problems;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.Needs;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What follows when a request to move was signed or sent back, in the transaction of the last signature. */
@Dependent
class UseCaseSteps {

    /** Kind of the rounds about moves without a gate. */
    static final String MOVE = "USE_CASE_MOVE";

    private static final String KINDS = "USE_CASE_";

    @Inject
    UseCaseRepository useCases;

    @Inject
    UseCaseRecordRepository records;

    @Inject
    UseCaseGates gates;

    @Inject
    GateCheck check;

    @Inject
    Needs needs;

    @Inject
    EntryReader entries;

    @Inject
    Approvals approvals;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** Everybody has signed: the use moves, unless what the decision needs is no longer there. */
    void approved(@Observes ApprovalEvent.Approved approved) {
        found(approved.kind(), approved.subjectReference()).ifPresent(useCase -> useCases.openRequest(useCase.id())
                .filter(request ->
                        request.approval().equals(approved.subject().round().value()))
                .ifPresent(request -> carryOut(useCase, request, approved.deciders())));
    }

    /** Somebody has sent it back: the use stays. */
    void returned(@Observes ApprovalEvent.Returned returned) {
        found(returned.kind(), returned.subjectReference()).ifPresent(useCase -> useCases.openRequest(useCase.id())
                .filter(request ->
                        request.approval().equals(returned.subject().round().value()))
                .ifPresent(request -> {
                    request.returned(returned.reason(), clock.now());
                    answered(useCase, request);
                }));
    }

    private Optional<UseCase> found(String kind, String reference) {
        return kind.startsWith(KINDS)
                ? UseCaseReference.parse(reference).flatMap(useCases::forUpdate)
                : Optional.empty();
    }

    private void carryOut(UseCase useCase, UseCaseRequest request, Set<String> signers) {
        var wanted = request.wanted();
        var at = clock.now();
        gate(useCase, wanted).ifPresent(gate -> {
            var checked = check.check(gate, useCase.facts());
            var decision = gate.decision(wanted.decision());
            if (decision.filter(one -> GateCheck.needsAll(gate, one)).isPresent()) {
                // Evidence has a clock: what was there when it was asked may have gone before the last signature.
                var problems = new Problems();
                GateCheck.report(checked, problems);
                problems.throwIfAny();
            }
            if (!Collections.disjoint(GateCheck.makers(checked), signers)) {
                throw new RuleViolation(ProblemCode.SECOND_PERSON_NEEDED);
            }
        });
        request.signed(at);
        answered(useCase, request);
        if (wanted.target() != useCase.stage()) {
            var tool = tool(useCase);
            move(
                    useCase,
                    new UseCaseMove(
                            wanted.target(),
                            wanted.gate(),
                            wanted.decision(),
                            wanted.reason(),
                            request.approval(),
                            signers,
                            tool,
                            tool == null ? null : revision(tool)),
                    request.askedBy(),
                    at);
        }
    }

    private Optional<UseCaseGate> gate(UseCase useCase, WantedMove wanted) {
        return wanted.gate() == null
                ? Optional.empty()
                : gates.on(clock.today()).from(useCase.stage());
    }

    private void answered(UseCase useCase, UseCaseRequest request) {
        useCase.touch(clock.now());
        useCases.flush();
        var wanted = request.wanted();
        events.fire(
                new UseCaseEvent.MoveAnswered(useCase.reference(), wanted.gate(), wanted.decision(), request.status()));
    }

    /** Withdraws what is asked for; answers whether anything was. */
    boolean withdraw(UseCase useCase, Instant at) {
        var request = useCases.openRequest(useCase.id());
        request.ifPresent(open -> {
            var wanted = open.wanted();
            approvals.withdraw(
                    gate(useCase, wanted).map(UseCaseGate::approval).orElse(MOVE),
                    useCase.reference().value());
            open.withdrawn(at);
            useCases.flush();
            events.fire(new UseCaseEvent.MoveAnswered(
                    useCase.reference(), wanted.gate(), wanted.decision(), open.status()));
        });
        return request.isPresent();
    }

    /** Moves a use, tells its need and the people who have a part in it. */
    void move(UseCase useCase, UseCaseMove move, String by, Instant at) {
        var from = useCase.stage();
        var change = useCase.moveTo(move, by, at);
        useCases.add(change);
        useCases.flush();
        var need = new NeedReference(useCase.need());
        if (from == UseCaseStage.NEED && move.to() == UseCaseStage.SHORTLIST) {
            needs.move(need, NeedStatus.MATCHED, null);
        } else if (move.to() == UseCaseStage.NEED || (move.to() == UseCaseStage.RETIRED && from != UseCaseStage.NEED)) {
            needs.move(need, NeedStatus.OPEN, move.reason());
        } else if (move.to() == UseCaseStage.RETIRED && move.gate() != null) {
            needs.move(need, NeedStatus.CLOSED, move.reason());
        }
        var people = new TreeSet<String>();
        people.add(useCase.owner());
        records.people(useCase.id()).forEach(person -> people.add(person.person()));
        events.fire(new UseCaseEvent.Moved(
                useCase.reference(), useCase.facts().localisedTitle(), from, move.to(), change.kind(), people));
    }

    private @Nullable SolutionReference tool(UseCase useCase) {
        var tool = useCase.tool();
        return tool != null
                ? tool
                : useCases.candidates(useCase.id()).stream()
                        .filter(candidate -> candidate.status() == CandidateStatus.CHOSEN)
                        .map(UseCaseCandidate::solution)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Integer revision(SolutionReference tool) {
        var entry = entries.read(List.of(tool)).get(tool);
        return entry == null ? null : entry.revision();
    }

    /** Refuses with REQUIRED at {@code /tool} a move past the shortlist when no tool is chosen. */
    void requireTool(UseCase useCase, UseCaseStage to) {
        if (to.running() && tool(useCase) == null) {
            throw new RuleViolation(List.of(Problem.at("/tool", ProblemCode.REQUIRED)));
        }
    }
}
