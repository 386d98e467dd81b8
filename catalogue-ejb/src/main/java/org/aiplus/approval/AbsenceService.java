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
import java.util.stream.Stream;
import org.aiplus.identity.Access;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** Absences of people who decide: from when to when, and who decides meanwhile. Everybody speaks for themselves only. */
@Stateless
public class AbsenceService {

    /** Most days ahead that an absence can end. */
    public static final int MAX_DAYS = 366;

    @Inject
    Access access;

    @Inject
    ApprovalRepository approvals;

    @Inject
    ApprovalQueries queries;

    @Inject
    ApprovalViews views;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The caller's absences that last or are to come.
     *
     * @throws NotAllowed for people who do not work for the government
     */
    @PermitAll
    public List<AbsenceView> mine() {
        var found = approvals.absences(official(), clock.today());
        var names = queries.names(found.stream().map(ApprovalAbsence::deputy).toList());
        return found.stream().map(absence -> views.absence(absence, names)).toList();
    }

    /**
     * People who can stand in for the caller: those who hold one of the caller's roles.
     *
     * @throws NotAllowed for people who do not work for the government
     */
    @PermitAll
    public List<Colleague> deputies() {
        return deputies(official());
    }

    private List<Colleague> deputies(String subject) {
        var roles = access.caller().roles().stream()
                .filter(role -> !role.equals(Role.DEPARTMENT_STAFF))
                .toList();
        return queries.colleagues(roles).stream()
                .filter(colleague -> !colleague.subject().equals(subject))
                .toList();
    }

    /**
     * Announces an absence. The deputy decides what the caller could, in steps for which the deputy holds the role, also of
     * another department.
     *
     * @param from first day, today or later
     * @param to last day
     * @param deputy one of {@link #deputies}
     * @throws NotAllowed for people who do not work for the government
     * @throws RuleViolation REQUIRED, DATES_OUT_OF_ORDER or TOO_LARGE at {@code /from} and {@code /to}; REQUIRED or
     *     UNKNOWN_CODE at {@code /deputy}; RANGES_OVERLAP with another absence of the caller
     */
    @PermitAll
    public AbsenceView announce(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String deputy) {
        var subject = official();
        approvals.awaitTurn(subject);
        var today = clock.today();
        var latest = today.plusDays(MAX_DAYS);
        var problems = new Problems();
        Chosen.day(from, today, latest, "/from", problems);
        Chosen.day(to, from == null ? today : from, latest, "/to", problems);
        Chosen.colleague(deputies(subject), deputy, "/deputy", problems);
        problems.throwIfAny();
        var first = Objects.requireNonNull(from);
        var last = Objects.requireNonNull(to);
        if (approvals.absences(subject, today).stream()
                .anyMatch(other -> !other.from().isAfter(last) && !other.to().isBefore(first))) {
            problems.add("/from", ProblemCode.RANGES_OVERLAP);
            problems.throwIfAny();
        }
        var absence = new ApprovalAbsence(subject, Objects.requireNonNull(deputy), first, last, clock.now());
        approvals.add(absence);
        var names = queries.names(Stream.of(subject, absence.deputy()).toList());
        events.fire(new AbsenceEvent.Announced(
                absence.id(), subject, names.getOrDefault(subject, subject), absence.deputy(), first, last));
        return views.absence(absence, names);
    }

    /**
     * Ends an absence of the caller, also before it has begun.
     *
     * @param expectedVersion the {@link AbsenceView#version()} that the caller has read
     * @throws NotFound when the caller has no such absence
     * @throws StaleRevision when it was changed since
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when it has ended
     */
    @PermitAll
    public void end(UUID id, long expectedVersion) {
        var subject = official();
        var absence = approvals
                .absence(id)
                .filter(found -> found.person().equals(subject))
                .orElseThrow(NotFound::new);
        if (absence.version() != expectedVersion) {
            throw new StaleRevision();
        }
        absence.end(clock.now());
        approvals.flush();
        events.fire(new AbsenceEvent.Ended(id, subject));
    }

    private String official() {
        var subject = access.requireSignedIn();
        access.requireGovernment();
        return subject;
    }
}
