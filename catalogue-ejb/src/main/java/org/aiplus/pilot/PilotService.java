// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.json.TextRules;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.aiplus.usecase.UseCaseAccess;
import org.aiplus.usecase.UseCaseFacts;
import org.aiplus.usecase.UseCaseReference;
import org.aiplus.usecase.UseCaseStage;
import org.aiplus.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Pilot charters: AI owners write and lock them for their department, others of the government who have to do with it read. */
@Stateless
public class PilotService {

    /** Most pilots of one part of a list. */
    public static final int MAX_LIMIT = 100;

    static final int MAX_REASON = 2000;

    @Inject
    Access access;

    @Inject
    PilotAccess rights;

    @Inject
    UseCases useCases;

    @Inject
    UseCaseAccess departments;

    @Inject
    PilotRepository pilots;

    @Inject
    SolutionQueries solutions;

    @Inject
    PilotViews views;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Pilots that the caller may read, the newest first.
     *
     * @param useCase only of this use, {@code null} for all
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most pilots wanted, from 1 to {@link #MAX_LIMIT}
     * @throws NotFound for a use that the caller may not know of
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public Slice<PilotSummary> list(@Nullable UseCaseReference useCase, @Nullable String cursor, int limit) {
        if (useCase != null) {
            useCases.require(useCase);
        }
        var before = cursor(cursor);
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        return slice(pilots.list(departments.departments(), useCase, before, most + 1), most);
    }

    static @Nullable PilotReference cursor(@Nullable String cursor) {
        return cursor == null
                ? null
                : PilotReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
    }

    static Slice<PilotSummary> slice(List<PilotSummary> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).reference().value() : null;
        return new Slice<>(shown, next);
    }

    /**
     * One pilot.
     *
     * @throws NotFound when there is none, and for people of other departments who do not read all
     */
    @RolesAllowed({
        Role.DEPARTMENT_STAFF,
        Role.AI_OWNER,
        Role.DEPARTMENT_APPROVER,
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public PilotView read(PilotReference reference) {
        return views.view(rights.readable(pilots.find(reference).orElseThrow(NotFound::new)));
    }

    /**
     * Begins the charter of a pilot of a use of the caller's department.
     *
     * @param key for sending it once; empty for none
     * @throws NotFound when there is no such use, and for people of other departments
     * @throws RuleViolation TRANSITION_NOT_ALLOWED while another pilot of the use is not decided, or in a stage in which
     *     nothing is tried; UNKNOWN_SOLUTION while no tool is chosen; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed(Role.AI_OWNER)
    public PilotView open(UseCaseReference useCase, Optional<IdempotencyKey> key) {
        access.requireGovernment();
        var fingerprint = StoredJson.format(List.of("pilot-charter", useCase.value()));
        var reference =
                idempotentRequests.once(key, fingerprint, () -> begin(useCase).value());
        return read(new PilotReference(reference));
    }

    private PilotReference begin(UseCaseReference useCase) {
        var facts = useCases.requireOwn(useCase);
        requireTrying(facts);
        var solution = facts.solution();
        if (solution == null) {
            throw new RuleViolation(List.of(Problem.at("/solution", ProblemCode.UNKNOWN_SOLUTION)));
        }
        if (pilots.of(useCase).stream().anyMatch(pilot -> pilot.status() != PilotStatus.DECIDED)) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var at = clock.now();
        var reference = pilots.nextReference(at.atZone(CatalogueClock.ZONE).getYear());
        var charter = new PilotCharter(reference, facts, solution.value(), access.requireSignedIn(), at);
        pilots.add(charter);
        pilots.flush();
        pilots.add(charter.opened());
        pilots.flush();
        events.fire(new PilotEvent.Opened(reference, useCase.value()));
        return reference;
    }

    /** A pilot belongs to a use between its shortlist and its rollout. */
    private static void requireTrying(UseCaseFacts facts) {
        var stage = facts.stage();
        if (stage != UseCaseStage.SHORTLIST
                && stage != UseCaseStage.EVALUATE
                && stage != UseCaseStage.POC
                && stage != UseCaseStage.PILOT) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    /**
     * Replaces what a draft says. It need not be complete.
     *
     * @param expectedVersion the {@link PilotView#version()} that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the content and pointers; TRANSITION_NOT_ALLOWED once it is locked
     */
    @RolesAllowed(Role.AI_OWNER)
    public PilotView save(PilotReference reference, CharterContent content, long expectedVersion) {
        var charter = rights.own(locked(reference));
        var problems = new Problems();
        var read = read(charter, content, problems);
        problems.throwIfAny();
        requireCurrent(charter, expectedVersion);
        charter.save(read, access.requireSignedIn(), clock.now());
        pilots.flush();
        events.fire(new PilotEvent.Saved(reference));
        return views.view(charter);
    }

    private CharterContent read(PilotCharter charter, CharterContent content, Problems problems) {
        var comparator = content.comparator();
        if (comparator != null && (comparator.equals(charter.solution()) || !solutions.usable(comparator))) {
            problems.add("/comparator", ProblemCode.UNKNOWN_SOLUTION);
        }
        return CharterRules.draft(content, problems);
    }

    /**
     * Promises what the charter says: its hash is taken, and from now on it changes only by amendments.
     *
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with everything that is missing, BASELINE_NEEDED for a percentage without one; UNKNOWN_SOLUTION
     *     for a tool that is suspended, delisted or another than that of the use; TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.AI_OWNER)
    public PilotView lock(PilotReference reference, long expectedVersion) {
        var charter = rights.own(locked(reference));
        requireCurrent(charter, expectedVersion);
        var facts = useCases.requireOwn(new UseCaseReference(charter.use().useCase()));
        requireTrying(facts);
        var at = clock.nowForDeadline();
        var content = charter.content();
        var problems = new Problems();
        if (charter.status() == PilotStatus.DRAFT) {
            CharterRules.complete(content, at.atZone(CatalogueClock.ZONE).toLocalDate(), problems);
            var tool = facts.solution();
            if (tool == null || !tool.value().equals(charter.solution()) || !solutions.usable(charter.solution())) {
                problems.add("/solution", ProblemCode.UNKNOWN_SOLUTION);
            }
            var comparator = content.comparator();
            if (comparator != null && !solutions.usable(comparator)) {
                problems.add("/comparator", ProblemCode.UNKNOWN_SOLUTION);
            }
        }
        problems.throwIfAny();
        var by = access.requireSignedIn();
        pilots.add(charter.lock(facts, by, at));
        var promise = charter.promise(null, by, at);
        pilots.add(promise);
        pilots.flush();
        events.fire(new PilotEvent.Locked(reference, promise.hash()));
        return views.view(charter);
    }

    /**
     * Changes what was promised. The metrics stay what they are: their kind, unit and direction do not change and none goes
     * away. The end is put off by a decision only.
     *
     * @param reason why, 1 to 2,000 characters; everybody sees it
     * @throws NotFound when there is none, and for people of other departments
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems of the content; NOT_ALLOWED at a metric or day that does not change;
     *     TRANSITION_NOT_ALLOWED
     */
    @RolesAllowed(Role.AI_OWNER)
    public PilotView amend(
            PilotReference reference, CharterContent content, @Nullable String reason, long expectedVersion) {
        var charter = rights.own(locked(reference));
        requireCurrent(charter, expectedVersion);
        if (!charter.status().running()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        var problems = new Problems();
        var read = read(charter, content, problems);
        var before = charter.content();
        CharterRules.complete(read, Objects.requireNonNullElse(before.startsOn(), clock.today()), problems);
        CharterRules.unchanged(before, read, problems);
        var why = Objects.requireNonNullElse(reason, "").strip();
        TextRules.check(why, true, 1, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        var by = access.requireSignedIn();
        var at = clock.now();
        pilots.add(charter.amend(read, why, by, at));
        var promise = charter.promise(why, by, at);
        pilots.add(promise);
        pilots.flush();
        events.fire(new PilotEvent.Amended(reference, promise.number(), promise.hash()));
        return views.view(charter);
    }

    private PilotCharter locked(PilotReference reference) {
        return pilots.forUpdate(reference).orElseThrow(NotFound::new);
    }

    static void requireCurrent(PilotCharter charter, long expectedVersion) {
        if (charter.version() != expectedVersion) {
            throw new StaleRevision();
        }
    }
}
