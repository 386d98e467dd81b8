// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.identity.Role;
import org.aiplus.json.Problems;
import org.aiplus.need.NeedReference;
import org.aiplus.need.Needs;
import org.aiplus.need.ToolFits;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.Language;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.aiplus.shared.StaleRevision;
import org.jspecify.annotations.Nullable;

/** The shortlist inside a use: which tools are considered, what speaks for and against each, and what becomes of it. */
@Stateless
public class ShortlistService {

    private static final int MOST_SUGGESTIONS = 5;

    @Inject
    UseCaseDesk desk;

    @Inject
    UseCaseRepository useCases;

    @Inject
    UseCaseQueries queries;

    @Inject
    UseCaseViews views;

    @Inject
    ToolFits fits;

    @Inject
    Needs needs;

    @Inject
    Event<DomainEvent> events;

    /**
     * Tools that speak of what the need asks for, with how many other departments try or use each.
     *
     * @param language the reader's language, for the phrases that match
     * @throws NotFound when there is no such use, and for people of other departments
     */
    @RolesAllowed({Role.AI_OWNER, Role.DEPARTMENT_STAFF, Role.DEPARTMENT_APPROVER})
    public List<UseCaseSuggestion> suggestions(UseCaseReference reference, Language language) {
        var useCase = useCases.find(reference).orElseThrow(NotFound::new);
        desk.rights.requireOwn(useCase.department());
        var tools = needs.tools(new NeedReference(useCase.need()), language, MOST_SUGGESTIONS);
        var using = queries.departmentsUsing(
                tools.stream().map(tool -> tool.fit().solution().value()).toList(), useCase.department());
        var suggestions = new ArrayList<UseCaseSuggestion>();
        tools.forEach(tool -> suggestions.add(new UseCaseSuggestion(
                tool, using.getOrDefault(tool.fit().solution().value(), 0))));
        return suggestions;
    }

    /**
     * Puts a tool on the shortlist, or weighs one anew that is there.
     *
     * @throws NotFound when there is no such use, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation UNKNOWN_SOLUTION, REQUIRED, TOO_LONG or CONTROL_CHARACTER with pointers;
     *     TRANSITION_NOT_ALLOWED in another stage, and while others are asked to sign
     */
    @RolesAllowed(Role.AI_OWNER)
    public UseCaseView weigh(UseCaseReference reference, NewCandidate wanted, long expectedVersion) {
        var useCase = desk.own(reference);
        var problems = new Problems();
        var solution = SolutionReference.parse(wanted.solution().strip())
                .filter(found -> !fits.of(List.of(found), null).isEmpty());
        if (solution.isEmpty()) {
            problems.add("/solution", ProblemCode.UNKNOWN_SOLUTION);
        }
        var inFavour = UseCaseDesk.text(wanted.reasonsFor(), UseCaseDesk.MAX_TEXT, "/reasonsFor", problems);
        var against = UseCaseDesk.optionalText(wanted.reasonsAgainst(), "/reasonsAgainst", problems);
        problems.throwIfAny();
        requireShortlisting(useCase, expectedVersion);
        var tool = solution.orElseThrow();
        var known = useCases.candidates(useCase.id()).stream()
                .filter(candidate -> candidate.solution().equals(tool))
                .findFirst();
        var candidate = known.orElseGet(() -> {
            var added = new UseCaseCandidate(useCase.id(), tool, inFavour, against, desk.subject(), desk.clock.now());
            useCases.add(added);
            return added;
        });
        candidate.weigh(inFavour, against);
        return changed(useCase, candidate);
    }

    /**
     * Says what becomes of a tool of the shortlist: eliminated with a reason, considered again, or chosen. Another one that
     * was chosen is then considered again.
     *
     * @param reason why; must be there for one that is eliminated
     * @throws NotFound when there is no such use or candidate, and for people of other departments
     * @throws NotAllowed for people outside the government
     * @throws StaleRevision when somebody else has written since
     * @throws RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reason}; TRANSITION_NOT_ALLOWED in another
     *     stage, and while others are asked to sign
     */
    @RolesAllowed(Role.AI_OWNER)
    public UseCaseView settle(
            UseCaseReference reference,
            SolutionReference solution,
            CandidateStatus status,
            @Nullable String reason,
            long expectedVersion) {
        var useCase = desk.own(reference);
        var candidates = useCases.candidates(useCase.id());
        var candidate = candidates.stream()
                .filter(known -> known.solution().equals(solution))
                .findFirst()
                .orElseThrow(NotFound::new);
        var problems = new Problems();
        var why = status == CandidateStatus.ELIMINATED
                ? UseCaseDesk.text(reason, UseCaseDesk.MAX_TEXT, "/reason", problems)
                : UseCaseDesk.optionalText(reason, "/reason", problems);
        problems.throwIfAny();
        requireShortlisting(useCase, expectedVersion);
        if (status == CandidateStatus.CHOSEN) {
            candidates.stream()
                    .filter(other -> other != candidate && other.status() == CandidateStatus.CHOSEN)
                    .forEach(other -> other.moveTo(CandidateStatus.CANDIDATE, null));
            useCases.flush();
        }
        candidate.moveTo(status, why.isEmpty() ? null : why);
        return changed(useCase, candidate);
    }

    private void requireShortlisting(UseCase useCase, long expectedVersion) {
        desk.requireCurrent(useCase, expectedVersion);
        desk.requireNothingAsked(useCase);
        if (useCase.stage() != UseCaseStage.SHORTLIST) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
    }

    private UseCaseView changed(UseCase useCase, UseCaseCandidate candidate) {
        desk.touch(useCase);
        events.fire(new UseCaseEvent.CandidateChanged(
                useCase.reference(), candidate.solution().value(), candidate.status()));
        return views.view(useCase);
    }
}
