// SPDX-License-Identifier: Apache-2.0
package org.aiplus.claim;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aiplus.catalogue.CatalogueService;
import org.aiplus.catalogue.SolutionReference;
import org.aiplus.catalogue.SolutionView;
import org.aiplus.evidence.EvidenceLine;
import org.aiplus.evidence.EvidenceSupportQueries;
import org.aiplus.identity.Access;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.identity.SecondWall;
import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.aiplus.questionnaire.AnswerHash;
import org.aiplus.shared.CatalogueClock;
import org.aiplus.shared.DomainEvent;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The claim ledger of published entries. */
@Stateless
@ActsForCaller
public class ClaimService {

    private static final int MAX_REASON = 500;

    @Inject
    Access access;

    @Inject
    CatalogueService catalogue;

    @Inject
    EvidenceSupportQueries supports;

    @Inject
    ClaimMarkRepository marks;

    @Inject
    ClaimMarks claimMarks;

    @Inject
    SecondWall secondWall;

    @Inject
    CatalogueClock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * The claims of an entry that the caller may read. Everybody sees the states; the government and the vendor see the
     * evidence in outline and reasons too.
     *
     * @throws NotFound when no published entry has this reference
     */
    @PermitAll
    public ClaimLedger claims(SolutionReference solution) {
        return ledger(catalogue.read(solution));
    }

    /**
     * One claim, for administrators who judge it.
     *
     * @throws NotFound when the entry has no published answer to the question
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public Claim claim(SolutionReference solution, String question) {
        access.requireGovernment();
        return ledger(catalogue.read(solution)).claims().stream()
                .filter(claim -> claim.question().equals(question))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Marks a published answer as contradicted.
     *
     * @param reason 1 to 500 characters
     * @throws NotFound when the entry has no published answer to the question
     * @throws RuleViolation TRANSITION_NOT_ALLOWED when a mark stands already; for the reason REQUIRED, TOO_LONG or
     *     CONTROL_CHARACTER
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ClaimLedger contradict(SolutionReference solution, String question, @Nullable String reason) {
        access.requireGovernment();
        var view = catalogue.read(solution);
        if (view.answers().get(question).isEmpty()) {
            throw new NotFound();
        }
        if (!claimMarks.mark(view, question, reason(reason))) {
            throw new RuleViolation(ProblemCode.TRANSITION_NOT_ALLOWED);
        }
        return ledger(view);
    }

    /**
     * Takes the mark against an answer away.
     *
     * @throws NotFound when none stands
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public ClaimLedger lift(SolutionReference solution, String question) {
        access.requireGovernment();
        var mark = marks.standing(solution, question).orElseThrow(NotFound::new);
        mark.lift(access.caller().actor(), clock.now());
        marks.flush();
        events.fire(new ClaimEvent.ContradictionLifted(solution, question));
        return ledger(catalogue.read(solution));
    }

    private ClaimLedger ledger(SolutionView view) {
        var evidence = evidence(view.reference());
        var standing = marks.standing(view.reference());
        var today = clock.today();
        var sees = seesProof(view);
        var claims = new ArrayList<Claim>();
        view.answers().byCode().forEach((question, answer) -> {
            var hash = HexFormat.of().formatHex(AnswerHash.of(question, answer));
            var lines = evidence.getOrDefault(question, List.of());
            var mark = Optional.ofNullable(standing.get(question))
                    .filter(found -> found.answer().equals(hash));
            claims.add(new Claim(
                    question,
                    ClaimRules.state(hash, mark.isPresent(), lines, today),
                    sees ? mark.map(ClaimMark::reason).orElse(null) : null,
                    sees ? mark.map(ClaimMark::markedAt).orElse(null) : null,
                    sees ? lines : List.of()));
        });
        return new ClaimLedger(view.reference(), view.revision(), claims);
    }

    /** Read as the product itself: everybody learns the state that follows, and only some the evidence. */
    private Map<String, List<EvidenceLine>> evidence(SolutionReference solution) {
        var found = new ArrayList<EvidenceLine>();
        secondWall.asSystem(() -> found.addAll(supports.of(solution)));
        return found.stream().collect(Collectors.groupingBy(EvidenceLine::question));
    }

    private boolean seesProof(SolutionView view) {
        var caller = access.caller();
        var vendor = view.vendor();
        return caller.government() || vendor != null && caller.vendors().contains(vendor.id());
    }

    private static String reason(@Nullable String sent) {
        var problems = new Problems();
        var text = sent == null ? "" : sent.strip();
        TextRules.check(text, false, 1, MAX_REASON, "/reason", problems);
        problems.throwIfAny();
        return text;
    }
}
