// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Evaluations as vendors read them that may bid, people and programs alike. For others they do not exist. */
@Stateless
@ActsForCaller
public class InvitationService {

    private static final int MAX_QUESTION = 4000;

    @Inject
    Access access;

    @Inject
    EvaluationAccess rights;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationQueries queries;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Published evaluations in which a vendor of the caller may bid or might have, the newest first.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most evaluations wanted, from 1 to {@link EvaluationService#MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed(Role.VENDOR)
    public Slice<EvaluationSummary> list(@Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : EvaluationReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, EvaluationService.MAX_LIMIT));
        var caller = access.caller();
        return EvaluationService.slice(
                queries.invitations(access.requireSignedIn(), caller.vendors(), before, most + 1), most);
    }

    /**
     * One of them.
     *
     * @throws NotFound when there is none, and for vendors that may not bid
     */
    @RolesAllowed(Role.VENDOR)
    public InvitationView read(EvaluationReference reference) {
        var evaluation = evaluations.find(reference).orElseThrow(NotFound::new);
        return view(evaluation, rights.bidder(evaluation));
    }

    /**
     * Asks something; the answer goes to everybody who may bid, without the name of who has asked.
     *
     * @throws NotFound when there is none, and for vendors that may not bid
     * @throws RuleViolation REQUIRED or TOO_LONG for the question; QUESTIONS_CLOSED; CLOCK_BEHIND
     */
    @RolesAllowed(Role.VENDOR)
    public InvitationView ask(EvaluationReference reference, String question) {
        var evaluation = evaluations.forUpdate(reference).orElseThrow(NotFound::new);
        var vendor = rights.bidder(evaluation);
        var words = EvaluationService.words(question, "/question", MAX_QUESTION);
        var now = clock.nowForDeadline();
        var until = evaluation.content().questionsUntil();
        if (!evaluation.takesBids(now) || until != null && !now.isBefore(until)) {
            var last = until == null ? evaluation.closesAt() : until;
            throw new RuleViolation(List.of(new Problem(
                    ProblemCode.QUESTIONS_CLOSED,
                    null,
                    Map.of("closedAt", Objects.toString(last), "receivedAt", now.toString()))));
        }
        var number = evaluations.clarifications(evaluation.id()).size() + 1;
        evaluations.add(new Clarification(evaluation.id(), number, vendor, words, access.requireSignedIn(), now));
        evaluation.touched(access.requireSignedIn(), now);
        evaluations.flush();
        events.fire(new EvaluationEvent.Asked(reference, evaluation.title(), number, evaluation.officer()));
        return view(evaluation, vendor);
    }

    private InvitationView view(Evaluation evaluation, UUID vendor) {
        var content = evaluation.content();
        return new InvitationView(
                evaluation.reference(),
                evaluation.department(),
                evaluation.title(),
                evaluation.language(),
                evaluation.status(),
                content.scheme(),
                content.documents(),
                content.questionsUntil(),
                Objects.requireNonNull(evaluation.closesAt()),
                evaluation.takesBids(clock.now()),
                offers(evaluation, vendor),
                evaluations.addenda(evaluation.id()).stream()
                        .map(Addendum::view)
                        .toList(),
                evaluations.clarifications(evaluation.id()).stream()
                        .filter(question -> question.vendorId().equals(vendor)
                                || question.view().answer() != null)
                        .map(Clarification::view)
                        .toList(),
                Objects.requireNonNull(evaluation.hash()));
    }

    private @Nullable List<OfferedRevision> offers(Evaluation evaluation, UUID vendor) {
        var ground = evaluations.invitees(evaluation.id()).get(vendor);
        if (!EvaluationRules.CANDIDATE.equals(ground)) {
            return null;
        }
        return queries.candidates(evaluation.id()).stream()
                .filter(candidate ->
                        candidate.leftOut() == null && candidate.vendorId().equals(vendor))
                .map(one -> new OfferedRevision(one.solution(), one.name(), one.revision(), one.hash()))
                .toList();
    }
}
