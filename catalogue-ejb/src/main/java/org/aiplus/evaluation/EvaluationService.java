// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Evaluations, as procurement officers write them and people of the government read them. */
@Stateless
@ActsForCaller
public class EvaluationService {

    /** Most evaluations of one part of the list. */
    public static final int MAX_LIMIT = 100;

    private static final int MAX_WORDS = 8000;

    @Inject
    Access access;

    @Inject
    EvaluationAccess rights;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationQueries queries;

    @Inject
    EvaluationViews views;

    @Inject
    EvaluationDrafts drafts;

    @Inject
    EvaluationReadiness readiness;

    @Inject
    EvaluationStages stages;

    @Inject
    ProcurementRoutes routes;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /** The routes in force today. */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.AI_OWNER, Role.DEPARTMENT_APPROVER, Role.AUDITOR, Role.VENDOR})
    public RouteRules routes() {
        return routes.on(clock.today());
    }

    /**
     * Evaluations that the caller may read, the newest first.
     *
     * @param status only these, {@code null} for all
     * @param useCase only those for the use of AI of this reference, {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most evaluations wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.AUDITOR
    })
    public Slice<EvaluationSummary> list(
            @Nullable EvaluationStatus status, @Nullable String useCase, @Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : EvaluationReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        return slice(queries.list(rights.reader(), status, useCase, before, most + 1), most);
    }

    static Slice<EvaluationSummary> slice(List<EvaluationSummary> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Slice<>(
                shown, found.size() > most ? shown.get(most - 1).reference().value() : null);
    }

    /**
     * One evaluation. Nothing of any bid is in it.
     *
     * @throws NotFound when there is none, and for people who have nothing to do with it
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.AUDITOR
    })
    public EvaluationView read(EvaluationReference reference) {
        return views.view(rights.readable(evaluations.find(reference).orElseThrow(NotFound::new)));
    }

    /**
     * What was fixed at publication, as canonical JSON; its SHA-256 is the {@link EvaluationView#hash()}.
     *
     * @throws NotFound when there is none, nothing is fixed, or the caller is neither an officer nor an auditor
     */
    @RolesAllowed({Role.PROCUREMENT_OFFICER, Role.AUDITOR})
    public String frozen(EvaluationReference reference) {
        return Optional.ofNullable(rights.readable(evaluations.find(reference).orElseThrow(NotFound::new))
                        .frozen())
                .orElseThrow(NotFound::new);
    }

    /**
     * Begins a draft for a department of the caller, with the usual scheme. For a use of AI, of whichever department, the
     * tools of its shortlist are its first candidates.
     *
     * @param key for sending it once; empty for none
     * @throws RuleViolation UNKNOWN_DEPARTMENT; REQUIRED, TOO_LONG or CONTROL_CHARACTER for the title; UNKNOWN_CODE at
     *     {@code /useCase} for what is no use that is shortlisted or evaluated; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView open(NewEvaluation wanted, Optional<IdempotencyKey> key) {
        access.requireGovernment();
        var fingerprint = StoredJson.format(List.of(
                "evaluation",
                Objects.toString(wanted.department(), ""),
                wanted.language().name(),
                wanted.title(),
                Objects.toString(wanted.useCase(), "")));
        var reference = idempotentRequests.once(
                key, fingerprint, () -> drafts.begin(wanted).value());
        return read(new EvaluationReference(reference));
    }

    /**
     * Replaces what a draft says. It need not be complete.
     *
     * @param expectedVersion the {@link EvaluationView#version()} that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation EVALUATION_FROZEN once it was published; all problems of the content with pointers
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView save(EvaluationReference reference, EvaluationContent content, long expectedVersion) {
        var evaluation = rights.own(locked(reference));
        evaluation.requireDraft();
        var problems = new Problems();
        EvaluationRules.check(content, readiness.entries(content), problems);
        SchemeRules.check(
                content.scheme(), readiness.criteriaSet(content.scheme().criteriaSet()), problems);
        problems.throwIfAny();
        requireCurrent(evaluation, expectedVersion);
        evaluation.save(content, access.requireSignedIn(), clock.now());
        evaluations.flush();
        events.fire(new EvaluationEvent.Saved(reference));
        return views.view(evaluation);
    }

    /**
     * Fixes everything and lets vendors bid.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED; everything that is missing, with pointers; CLOCK_BEHIND
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView publish(EvaluationReference reference, long expectedVersion) {
        var evaluation = rights.own(locked(reference));
        if (evaluation.status() != EvaluationStatus.DRAFT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        requireCurrent(evaluation, expectedVersion);
        drafts.publish(evaluation);
        return views.view(evaluation);
    }

    /**
     * Ends it without a contract.
     *
     * @param reason that stays, in words
     * @throws NotFound when there is none, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or TOO_LONG for the reason; TRANSITION_NOT_ALLOWED when it has ended
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView cancel(EvaluationReference reference, String reason, long expectedVersion) {
        var evaluation = rights.own(locked(reference));
        var words = words(reason, "/reason", EvaluationRules.MAX_REASON);
        requireCurrent(evaluation, expectedVersion);
        stages.move(evaluation, EvaluationStatus.CANCELLED, words);
        return views.view(evaluation);
    }

    /**
     * Tells everybody who may bid something that was found after publication, and puts the closing time off where a later one
     * is given.
     *
     * @param closesAt the later closing time, {@code null} to leave it
     * @throws NotFound when there is none, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED or TOO_LONG for the text; TRANSITION_NOT_ALLOWED unless bids are open;
     *     DATES_OUT_OF_ORDER for an earlier closing time; CLOCK_BEHIND
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView addAddendum(
            EvaluationReference reference, String text, @Nullable Instant closesAt, long expectedVersion) {
        var evaluation = rights.own(locked(reference));
        var words = words(text, "/text", MAX_WORDS);
        requireCurrent(evaluation, expectedVersion);
        var now = clock.nowForDeadline();
        if (!evaluation.takesBids(now)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        if (closesAt != null) {
            evaluation.putOff(closesAt);
        }
        var number = evaluations.addenda(evaluation.id()).size() + 1;
        evaluations.add(new Addendum(evaluation.id(), number, words, closesAt, access.requireSignedIn(), now));
        evaluation.touched(access.requireSignedIn(), now);
        evaluations.flush();
        events.fire(new EvaluationEvent.AddendumPublished(
                reference,
                evaluation.title(),
                number,
                evaluations.invitees(evaluation.id()).keySet()));
        return views.view(evaluation);
    }

    /**
     * Answers a question of a vendor, to everybody who may bid.
     *
     * @param number of the question
     * @throws NotFound when there is no such evaluation or question, and for people of other departments
     * @throws NotAllowed for people of its panel
     * @throws RuleViolation REQUIRED or TOO_LONG for the answer; TRANSITION_NOT_ALLOWED when it has an answer or bids are
     *     closed; CLOCK_BEHIND
     */
    @RolesAllowed(Role.PROCUREMENT_OFFICER)
    public EvaluationView answer(EvaluationReference reference, int number, String answer) {
        var evaluation = rights.own(locked(reference));
        var words = words(answer, "/answer", MAX_WORDS);
        var now = clock.nowForDeadline();
        if (!evaluation.takesBids(now)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        evaluations.clarifications(evaluation.id()).stream()
                .filter(question -> question.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new)
                .answer(words, access.requireSignedIn(), now);
        evaluation.touched(access.requireSignedIn(), now);
        evaluations.flush();
        events.fire(new EvaluationEvent.Answered(
                reference,
                evaluation.title(),
                number,
                evaluations.invitees(evaluation.id()).keySet()));
        return views.view(evaluation);
    }

    private Evaluation locked(EvaluationReference reference) {
        return evaluations.forUpdate(reference).orElseThrow(NotFound::new);
    }

    static String words(String text, String pointer, int maximum) {
        var problems = new Problems();
        var words = text.strip();
        TextRules.check(words, true, 1, maximum, pointer, problems);
        problems.throwIfAny();
        return words;
    }

    static void requireCurrent(Evaluation evaluation, long expectedVersion) {
        if (evaluation.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }
}
