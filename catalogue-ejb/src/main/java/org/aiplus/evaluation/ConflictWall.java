// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.identity.SecondWall;
import org.aiplus.shared.Attempt;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * Stands before every bid. Nobody of the government, whatever the role, reads a byte of a bid before bids are closed and before
 * the same person has declared, bidder by bidder, to have nothing to do with any of them. Whoever shows, counts or exports
 * something of bids asks it first; the database's policy on bids asks whether it was asked.
 */
@Dependent
public class ConflictWall {

    private static final String ATTEMPT = "bids.read";

    @Inject
    Access access;

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationAccess rights;

    @Inject
    BidWallQueries wall;

    @Inject
    Bidders bidders;

    @Inject
    SecondWall secondWall;

    /**
     * Lets the caller through to the bids of an evaluation, for the rest of the transaction.
     *
     * @throws NotFound for those who have no business with its bids; the evaluation itself they may be able to read
     * @throws RuleViolation BIDS_SEALED before closing; CONFLICT_UNDECLARED, CONFLICT_DECLARED. The attempt is kept
     */
    public void require(EvaluationReference reference) {
        access.requireGovernment();
        var evaluation = evaluations.find(reference).orElseThrow(NotFound::new);
        if (!rights.concernsBids(evaluation)) {
            throw new NotFound();
        }
        refusal(evaluation).ifPresent(code -> {
            throw new RuleViolation(Problem.of(code), new Attempt(ATTEMPT, "evaluation", reference.value()));
        });
        wall.letThrough(evaluation.id());
    }

    /** Why the caller may not read bids, empty when it may; only for those who have business with them. */
    Optional<ProblemCode> refusal(Evaluation evaluation) {
        if (!evaluation.status().bidsClosed()) {
            return Optional.of(ProblemCode.BIDS_SEALED);
        }
        var declared = declared(evaluation);
        if (declared.values().stream().anyMatch(ConflictDeclaration::interest)) {
            return Optional.of(ProblemCode.CONFLICT_DECLARED);
        }
        return declared.keySet().containsAll(bidders(evaluation))
                ? Optional.empty()
                : Optional.of(ProblemCode.CONFLICT_UNDECLARED);
    }

    /** What the caller has declared last, by bidder. */
    Map<UUID, ConflictDeclaration> declared(Evaluation evaluation) {
        return evaluations.declarations(evaluation.id()).getOrDefault(access.requireSignedIn(), Map.of());
    }

    /** Who has bid; nobody as long as bids are open. */
    Set<UUID> bidders(Evaluation evaluation) {
        var found = new TreeSet<UUID>();
        if (evaluation.status().bidsClosed()) {
            secondWall.asSystem(() -> found.addAll(bidders.of(evaluation.reference())));
        }
        return found;
    }
}
