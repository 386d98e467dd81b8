// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.shared.Addressee;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Ids;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Deciding in rounds of approval. Which roles decide is data, so every person of the government can ask; what somebody may
 * decide is found out for each step.
 */
@Stateless
@ActsForCaller
public class ApprovalService {

    /** Most tasks of one part. */
    public static final int MAX_LIMIT = 100;

    /** Most characters of a remark. */
    public static final int MAX_REMARK = 2000;

    /** Most days for which a step can be handed over. */
    public static final int MAX_DELEGATION_DAYS = 60;

    @Inject
    Access access;

    @Inject
    ApprovalRepository approvals;

    @Inject
    ApprovalQueries queries;

    @Inject
    ApprovalViews views;

    @Inject
    Authorities authorities;

    @Inject
    OpenSteps openSteps;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * What the caller can decide, the step that is due first at the beginning.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most tasks wanted, from 1 to {@link #MAX_LIMIT}
     * @throws NotAllowed for people who do not work for the government
     * @throws RuleViolation NOT_SIGNED_IN, INVALID_CURSOR
     */
    @PermitAll
    public Slice<ApprovalTask> mine(@Nullable String cursor, int limit) {
        var subject = official();
        var after = cursor == null
                ? null
                : Ids.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.waiting(access.caller(), subject, clock.now(), clock.today(), after, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).step().toString() : null;
        return new Slice<>(shown.stream().map(views::task).toList(), next);
    }

    /**
     * One round.
     *
     * @throws NotFound when there is none, and for people who have nothing to do with it
     * @throws NotAllowed for people who do not work for the government
     */
    @PermitAll
    public ApprovalView read(ApprovalReference reference) {
        var subject = official();
        return views.view(known(approvals.find(reference).orElseThrow(NotFound::new), subject));
    }

    /**
     * Every round about the subject of a round, the newest first, with all steps and what was decided in them; at most
     * {@link #MAX_LIMIT}.
     *
     * @throws NotFound when there is no such round, and for people who have nothing to do with it; rounds with which the
     *     caller has nothing to do are left out
     * @throws NotAllowed for people who do not work for the government
     */
    @PermitAll
    public List<ApprovalView> rounds(ApprovalReference reference) {
        var subject = official();
        var one = known(approvals.find(reference).orElseThrow(NotFound::new), subject)
                .round();
        return approvals.latest(one.kind(), one.subject(), MAX_LIMIT).stream()
                .flatMap(other -> approvals.find(other).stream())
                .filter(other -> authorities.mayRead(other, access.caller(), subject))
                .map(views::view)
                .toList();
    }

    /**
     * What the caller can do in a round now.
     *
     * @return the steps that the caller can decide, each with those to whom it can be handed over: people who hold its role
     *     and have neither made the subject nor decided; nobody where the caller decides for somebody else
     * @throws NotFound when there is no such round, and for people who have nothing to do with it
     * @throws NotAllowed for people who do not work for the government
     */
    @PermitAll
    public List<ApprovalChoice> choices(ApprovalReference reference) {
        var subject = official();
        var deliberation = known(approvals.find(reference).orElseThrow(NotFound::new), subject);
        return deliberation.decidable().stream()
                .filter(step -> can(deliberation, step, subject))
                .map(step -> new ApprovalChoice(step.id(), delegates(deliberation, step, subject)))
                .toList();
    }

    private boolean can(Deliberation deliberation, ApprovalStep step, String subject) {
        try {
            authorities.require(deliberation, step, access.caller(), subject);
            return true;
        } catch (NotAllowed | RuleViolation no) {
            return false;
        }
    }

    /**
     * Decides in a step.
     *
     * @param remark why; needed to send the subject back
     * @param expectedVersion the {@link ApprovalView#version()} that the caller has read
     * @throws NotFound when there is no such round or step, and for people who have nothing to do with it
     * @throws NotAllowed for people who cannot decide in this step
     * @throws StaleRevision when somebody else has acted since
     * @throws RuleViolation REQUIRED at {@code /outcome}; REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /remark};
     *     SECOND_PERSON_NEEDED for makers and those who have decided in this round; DELEGATION_EXPIRED;
     *     TRANSITION_NOT_ALLOWED when the step cannot be decided
     */
    @PermitAll
    public ApprovalView decide(
            ApprovalReference reference,
            UUID step,
            @Nullable DecisionOutcome outcome,
            @Nullable String remark,
            long expectedVersion) {
        var subject = official();
        var deliberation = locked(reference, subject);
        var found = deliberation.step(step);
        var authority = authorities.require(deliberation, found, access.caller(), subject);
        var why = remark(outcome, remark);
        requireCurrent(deliberation, expectedVersion);
        var before = openSteps.ids(deliberation.decidable());
        var opened = deliberation.decide(
                found, authority, Objects.requireNonNull(outcome), why, queries::holders, clock.nowForDeadline());
        approvals.keep(deliberation);
        var still = openSteps.ids(deliberation.decidable());
        var done = before.stream().filter(id -> !still.contains(id)).toList();
        var about = openSteps.subject(deliberation);
        events.fire(new ApprovalEvent.StepDecided(
                about,
                step,
                found.code(),
                subject,
                authority.principal(),
                outcome,
                done,
                openSteps.of(deliberation, opened)));
        ended(deliberation, about, subject, why, done);
        return views.view(deliberation);
    }

    private void ended(
            Deliberation deliberation, ApprovalSubject about, String actor, @Nullable String why, List<UUID> steps) {
        var round = deliberation.round();
        if (round.status() == ApprovalStatus.APPROVED) {
            events.fire(new ApprovalEvent.Approved(
                    about, about.kind(), about.reference(), deliberation.deciders(), round.openedBy()));
        }
        if (round.status() == ApprovalStatus.RETURNED) {
            events.fire(new ApprovalEvent.Returned(
                    about,
                    about.kind(),
                    about.reference(),
                    Objects.requireNonNullElse(why, ""),
                    actor,
                    round.openedBy(),
                    steps));
        }
    }

    private static @Nullable String remark(@Nullable DecisionOutcome outcome, @Nullable String remark) {
        var problems = new Problems();
        if (outcome == null) {
            problems.add("/outcome", ProblemCode.REQUIRED);
        }
        var text = Objects.requireNonNullElse(remark, "").replace("\r\n", "\n").strip();
        if (outcome == DecisionOutcome.RETURN || !text.isEmpty()) {
            TextRules.check(text, true, 1, MAX_REMARK, "/remark", problems);
        }
        problems.throwIfAny();
        return text.isEmpty() ? null : text;
    }

    private List<Colleague> delegates(Deliberation deliberation, ApprovalStep step, String subject) {
        if (authorities.own(step, access.caller(), subject).isEmpty()) {
            return List.of();
        }
        return queries.colleagues(List.of(step.role())).stream()
                .filter(colleague -> !colleague.subject().equals(subject))
                .filter(colleague -> deliberation.free(colleague.subject()))
                .toList();
    }

    /**
     * Hands a step over to a colleague with the same role, also of another department. The caller can still decide too.
     *
     * @param delegate one of {@link #choices}
     * @param until last day on which it holds, today or later, at most {@link #MAX_DELEGATION_DAYS} days ahead
     * @param expectedVersion the {@link ApprovalView#version()} that the caller has read
     * @throws NotFound when there is no such round or step, and for people who have nothing to do with it
     * @throws NotAllowed for people who cannot decide in this step in their own name
     * @throws StaleRevision when somebody else has acted since
     * @throws RuleViolation REQUIRED or UNKNOWN_CODE at {@code /delegate}; REQUIRED, DATES_OUT_OF_ORDER or TOO_LARGE at
     *     {@code /until}; TRANSITION_NOT_ALLOWED, SECOND_PERSON_NEEDED
     */
    @PermitAll
    public ApprovalView delegate(
            ApprovalReference reference,
            UUID step,
            @Nullable String delegate,
            @Nullable LocalDate until,
            long expectedVersion) {
        var subject = official();
        var deliberation = locked(reference, subject);
        var found = deliberation.step(step);
        authorities.own(found, access.caller(), subject).orElseThrow(NotAllowed::new);
        var able = delegates(deliberation, found, subject);
        var today = clock.today();
        var problems = new Problems();
        Chosen.colleague(able, delegate, "/delegate", problems);
        Chosen.day(until, today, today.plusDays(MAX_DELEGATION_DAYS), "/until", problems);
        problems.throwIfAny();
        requireCurrent(deliberation, expectedVersion);
        var to = Objects.requireNonNull(delegate);
        var end = Objects.requireNonNull(until)
                .plusDays(1)
                .atStartOfDay(CatalogueClock.ZONE)
                .toInstant();
        deliberation.delegate(found, subject, to, end, clock.nowForDeadline());
        approvals.keep(deliberation);
        var task = openSteps.step(deliberation, found, List.of(new Addressee.Person(to)));
        events.fire(new ApprovalEvent.Delegated(openSteps.subject(deliberation), task, found.code(), subject, to, end));
        return views.view(deliberation);
    }

    private Deliberation locked(ApprovalReference reference, String subject) {
        return known(approvals.forUpdate(reference).orElseThrow(NotFound::new), subject);
    }

    private Deliberation known(Deliberation deliberation, String subject) {
        if (!authorities.mayRead(deliberation, access.caller(), subject)) {
            throw new NotFound();
        }
        return deliberation;
    }

    private static void requireCurrent(Deliberation deliberation, long expectedVersion) {
        if (deliberation.round().version() != expectedVersion) {
            throw new StaleRevision();
        }
    }

    private String official() {
        var subject = access.requireSignedIn();
        access.requireGovernment();
        return subject;
    }
}
