// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.catalogue.Classification;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.need.NeedFacts;
import org.aiplus.need.NeedReference;
import org.aiplus.need.NeedStatus;
import org.aiplus.need.Needs;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Uses of AI: the board, the table, one use, and what it says about itself. AI owners write for their department. */
@Stateless
public class UseCaseService {

    /** Most uses of one part of the table. */
    public static final int MAX_LIMIT = 100;

    private static final int MAX_TITLE = 200;
    private static final int MAX_TEXT = 2000;

    @Inject
    Access access;

    @Inject
    UseCaseAccess rights;

    @Inject
    UseCaseRepository useCases;

    @Inject
    UseCaseQueries queries;

    @Inject
    UseCaseViews views;

    @Inject
    UseCaseGates gates;

    @Inject
    ImpactEvidence impact;

    @Inject
    Needs needs;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Uses that the caller may read, the newest first.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most uses wanted, from 1 to {@link #MAX_LIMIT}
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
    public Slice<UseCaseSummary> list(UseCaseFilter filter, @Nullable String cursor, int limit) {
        var before = cursor == null
                ? null
                : UseCaseReference.parse(cursor).orElseThrow(() -> new RuleViolation(ProblemCode.INVALID_CURSOR));
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        return Slice.of(
                queries.list(rights.departments(), filter, before, clock.now(), most + 1).stream()
                        .map(this::movable)
                        .toList(),
                most,
                useCase -> useCase.reference().value());
    }

    /** The same uses in a column for each stage, those that have been there longest first. */
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
    public UseCaseBoard board(UseCaseFilter filter) {
        var departments = rights.departments();
        var found = queries.board(departments, filter, clock.now());
        var edition = gates.on(clock.today());
        var one = filter.department() != null || (departments != null && departments.size() == 1);
        var columns = new ArrayList<UseCaseBoard.Column>();
        for (var stage : UseCaseStage.values()) {
            var column = found.get(stage);
            columns.add(new UseCaseBoard.Column(
                    stage,
                    Objects.requireNonNull(edition.stages().get(stage)),
                    column == null ? 0 : column.total(),
                    one ? edition.workInProgress().get(stage) : null,
                    column == null
                            ? List.of()
                            : column.oldest().stream().map(this::movable).toList()));
        }
        return new UseCaseBoard(columns);
    }

    private UseCaseSummary movable(UseCaseSummary summary) {
        return summary.movable(access.caller().has(Role.AI_OWNER) && rights.own(summary.department()));
    }

    /**
     * One use.
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
    public UseCaseView read(UseCaseReference reference) {
        var useCase = useCases.find(reference).orElseThrow(NotFound::new);
        rights.requireReader(useCase.department());
        return views.view(useCase);
    }

    /**
     * Opens a use for an open need of the caller's department, in the stage NEED.
     *
     * @param key for sending it once; empty for none
     * @throws RuleViolation with all problems and pointers: UNKNOWN_CODE at {@code /need} for one that is not an open need of
     *     a department of the caller; DUPLICATE_ITEM when it has a use that has not ended; IDEMPOTENCY_KEY_REUSED
     */
    @RolesAllowed(Role.AI_OWNER)
    public UseCaseView open(NewUseCase wanted, Optional<IdempotencyKey> key) {
        rights.departments();
        var reference = idempotentRequests.once(
                key, "use-case " + wanted, () -> begin(wanted).value());
        return read(new UseCaseReference(reference));
    }

    private UseCaseReference begin(NewUseCase wanted) {
        var problems = new Problems();
        var title = wanted.title().strip();
        TextRules.check(title, false, 1, MAX_TITLE, "/title", problems);
        var need = NeedReference.parse(wanted.need())
                .flatMap(needs::lock)
                .filter(found -> rights.own(found.department()) && found.status() == NeedStatus.OPEN);
        if (need.isEmpty()) {
            problems.add("/need", ProblemCode.UNKNOWN_CODE);
        } else if (useCases.ofNeed(wanted.need()).isPresent()) {
            problems.add("/need", ProblemCode.DUPLICATE_ITEM);
        }
        problems.throwIfAny();
        return begin(need.orElseThrow(), wanted, title);
    }

    private UseCaseReference begin(NeedFacts need, NewUseCase wanted, String title) {
        var at = clock.now();
        var useCase = new UseCase(
                useCases.nextReference(at.atZone(CatalogueClock.ZONE).getYear()),
                need.reference().value(),
                need.department(),
                wanted.language(),
                title,
                Objects.requireNonNullElse(need.content().classification(), Classification.CONFIDENTIAL),
                access.requireSignedIn(),
                at);
        useCases.add(useCase);
        useCases.add(useCase.opened());
        useCases.flush();
        events.fire(new UseCaseEvent.Opened(
                useCase.reference(), need.department(), need.reference().value()));
        return useCase.reference();
    }

    /**
     * Replaces what a use says about itself.
     *
     * @param expectedVersion the version that the caller has read
     * @throws NotFound when there is none, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems and pointers; TRANSITION_NOT_ALLOWED while others are asked to sign, and when
     *     it has ended
     */
    @RolesAllowed(Role.AI_OWNER)
    public UseCaseView describe(UseCaseReference reference, UseCaseDescription said, long expectedVersion) {
        var useCase = useCases.forUpdate(reference).orElseThrow(NotFound::new);
        rights.requireOwn(useCase.department());
        var description = read(said, useCase);
        if (useCase.version() != expectedVersion) {
            throw new StaleRevision();
        }
        if (useCases.openRequest(useCase.id()).isPresent()) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        useCase.describe(description, access.requireSignedIn(), clock.now());
        useCases.flush();
        events.fire(new UseCaseEvent.Described(reference));
        return views.view(useCase);
    }

    private UseCaseDescription read(UseCaseDescription said, UseCase useCase) {
        var problems = new Problems();
        var title = said.title().strip();
        TextRules.check(title, false, 1, MAX_TITLE, "/title", problems);
        var wanted = said.impact();
        var named = wanted == null || wanted.isBlank() ? null : wanted.strip();
        if (named != null && !impact.known(named, useCase.department())) {
            problems.add("/impact", ProblemCode.UNKNOWN_CODE);
        }
        var description = new UseCaseDescription(
                said.language(),
                title,
                text(said.success(), "/success", problems),
                text(said.reuseCheck(), "/reuseCheck", problems),
                text(said.budgetRoute(), "/budgetRoute", problems),
                said.classification(),
                said.oversight(),
                named);
        problems.throwIfAny();
        return description;
    }

    private static String text(String said, String pointer, Problems problems) {
        var text = said.replace("\r\n", "\n").strip();
        if (!text.isEmpty()) {
            TextRules.check(text, true, 1, MAX_TEXT, pointer, problems);
        }
        return text;
    }
}
