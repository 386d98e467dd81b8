// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.idempotency.IdempotencyKey;
import org.aiplus.idempotency.IdempotentRequests;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.json.StoredJson;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.Slice;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/**
 * Listing assessments: begun and entered by administrators and procurement officers, with the officers for privacy and
 * for security in their parts; read by everybody as far as they may.
 */
@Stateless
@ActsForCaller
public class AssessmentService {

    /** Most entries of one part of a list. */
    public static final int MAX_LIMIT = 100;

    @Inject
    AssessmentDesk desk;

    @Inject
    AssessmentRepository assessments;

    @Inject
    AssessmentQueries queries;

    @Inject
    AssessmentViews views;

    @Inject
    ContextReader contexts;

    @Inject
    RiskReader risks;

    @Inject
    FindingReader reader;

    @Inject
    ListingDecisions decisions;

    @Inject
    AssessmentOpenings openings;

    @Inject
    IdempotentRequests idempotentRequests;

    @Inject
    Event<DomainEvent> events;

    /**
     * Begins an assessment of the published revision of a solution by the current edition of the criteria.
     *
     * @param key repeats of the same request under the same key have one effect
     * @throws RuleViolation UNKNOWN_SOLUTION; UNKNOWN_PROPERTY and UNKNOWN_CODE in the context, NOT_ASKED there for what
     *     follows from the risk; UNKNOWN_QUESTION, UNKNOWN_CODE and NOT_ASKED in the risk; TRANSITION_NOT_ALLOWED for a
     *     reference record and for a solution that was taken off the list for good; ASSESSMENT_OPEN when one has not ended;
     *     OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public AssessmentView open(OpenAssessment command, Optional<IdempotencyKey> key) {
        desk.access.requireGovernment();
        var fingerprint = StoredJson.format(List.of(
                "open-assessment",
                Objects.toString(command.solution(), ""),
                command.context() + "",
                command.risk() + ""));
        var reference = idempotentRequests.once(
                key, fingerprint, () -> openings.begin(command).value());
        return views.view(find(new AssessmentReference(reference)));
    }

    /**
     * Assessments, the newest first.
     *
     * @param cursor {@link Slice#next()} of the part before, {@code null} for the beginning
     * @param limit most assessments wanted, from 1 to {@link #MAX_LIMIT}
     * @throws RuleViolation INVALID_CURSOR
     */
    @RolesAllowed({
        Role.ADMINISTRATOR,
        Role.PROCUREMENT_OFFICER,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public Slice<AssessmentSummary> list(AssessmentFilter filter, @Nullable String cursor, int limit) {
        desk.access.requireGovernment();
        if (cursor != null && AssessmentReference.parse(cursor).isEmpty()) {
            throw new RuleViolation(ProblemCode.INVALID_CURSOR);
        }
        var most = Math.max(1, Math.min(limit, MAX_LIMIT));
        var found = queries.list(filter, cursor, most + 1);
        var shown = found.subList(0, Math.min(most, found.size()));
        var next = found.size() > most ? shown.get(most - 1).reference().value() : null;
        return new Slice<>(views.summaries(shown), next);
    }

    /**
     * One assessment, as far as the caller may see it: the government everything; the vendor everything about its own once
     * it is decided, except who found what; everybody else the result of one that is decided.
     *
     * @throws NotFound when the caller may not know of it
     */
    @PermitAll
    public AssessmentView read(AssessmentReference reference) {
        return views.view(find(reference));
    }

    /** The assessment by which a published solution has its status, as far as the caller may see it. */
    @PermitAll
    public Optional<AssessmentView> current(SolutionReference solution) {
        return queries.current(solution).map(views::view);
    }

    /** The assessments of a solution, the newest first, as far as the caller may know of them. */
    @PermitAll
    public List<AssessmentSummary> of(SolutionReference solution) {
        return views.summaries(
                queries.of(solution).stream().filter(views::visible).toList());
    }

    /**
     * Enters findings, in place of earlier ones about the same criteria; all or none.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems under {@code /entries}: UNKNOWN_CRITERION for one that does not apply,
     *     NOT_ALLOWED for one that another officer enters, TOO_SMALL and TOO_LARGE for a mark outside 0 to 4, REQUIRED,
     *     NOT_ASKED, UNKNOWN_EVIDENCE, DATE_IN_FUTURE for evidence that is not valid yet; TRANSITION_NOT_ALLOWED;
     *     OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER, Role.PRIVACY_OFFICER, Role.SECURITY_OFFICER})
    public AssessmentView enter(AssessmentReference reference, List<NewEntry> findings, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireDraft();
        var problems = new Problems();
        var entries = reader.entries(findings, desk.ground(assessment), desk.clock.now(), problems);
        problems.throwIfAny();
        assessment.enter(entries);
        return done(
                assessment,
                new AssessmentEvent.Entered(
                        reference, entries.stream().map(Entry::criterion).toList()));
    }

    /**
     * Says in which context the solution is judged and for whom and what a decision will hold.
     *
     * @param context facts and answers about the risk in place of those that are known, by code; another answer about the
     *     risk takes an override of the tier away
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation with all problems under {@code /context}, {@code /risk} and {@code /scope}; TRANSITION_NOT_ALLOWED;
     *     OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public AssessmentView describe(
            AssessmentReference reference, OpenAssessment context, NewScope scope, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireDraft();
        var problems = new Problems();
        var newContext = contexts.with(assessment.context(), context.context(), problems);
        var ground = risks.read(
                assessment.ground().orElse(null), assessment.context(), context.risk(), newContext, problems);
        var widest = desk.entry(assessment.solution()).maximumClassification();
        var newScope = reader.scope(scope, widest, desk.clock.today(), problems);
        problems.throwIfAny();
        assessment.describe(new AssessedContext(risks.conclude(newContext, ground), ground), newScope);
        return done(assessment, new AssessmentEvent.Described(reference));
    }

    /**
     * Computes what the assessment comes to and asks for a decision, as the policies of approval lay down.
     *
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED at {@code /context/…}, {@code /risk/…} and {@code /entries/…} for everything that is missing;
     *     CONDITION_NEEDED when the outcome is conditional and there is no condition; TRANSITION_NOT_ALLOWED;
     *     OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public AssessmentView finish(AssessmentReference reference, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessment.requireDraft();
        var problems = new Problems();
        ContextReader.requireKnown(desk.grounds.set(assessment), assessment.context(), problems);
        risks.requireKnown(assessment.ground().orElse(null), assessment.context(), problems);
        var result = desk.result(assessment);
        result.missing().forEach(code -> problems.add("/entries/" + code, ProblemCode.REQUIRED));
        if (problems.none()
                && result.outcome() == Outcome.CONDITIONAL
                && desk.conditions(assessment).isEmpty()) {
            problems.add("/conditions", ProblemCode.CONDITION_NEEDED);
        }
        problems.throwIfAny();
        assessments.add(assessment.finish(result, desk.actor(), desk.clock.now()));
        decisions.ask(assessment);
        return done(assessment, new AssessmentEvent.Finished(desk.subject(assessment), result.outcome()));
    }

    /**
     * Ends an assessment without a decision.
     *
     * @param reason 1 to 2000 characters
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation for the reason; TRANSITION_NOT_ALLOWED; OWN_ORGANISATION
     */
    @RolesAllowed({Role.ADMINISTRATOR, Role.PROCUREMENT_OFFICER})
    public AssessmentView withdraw(AssessmentReference reference, @Nullable String reason, long expectedVersion) {
        var assessment = desk.locked(reference, expectedVersion);
        assessments.add(assessment.withdraw(FindingReader.reason(reason), desk.actor(), desk.clock.now()));
        decisions.takeBack(assessment);
        return done(assessment, new AssessmentEvent.Withdrawn(desk.subject(assessment)));
    }

    private AssessmentView done(ListingAssessment assessment, AssessmentEvent event) {
        assessments.flush();
        events.fire(event);
        return views.view(assessment);
    }

    private ListingAssessment find(AssessmentReference reference) {
        return assessments.find(reference).orElseThrow(NotFound::new);
    }
}
