// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.aiplus.identity.Access;
import org.aiplus.shared.NotAllowed;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/** Evaluations, for features that do something within one. Whoever uses it decides who may. */
@Dependent
public class Evaluations {

    @Inject
    EvaluationRepository evaluations;

    @Inject
    EvaluationQueries queries;

    @Inject
    EvaluationReadiness readiness;

    @Inject
    EvaluationAccess rights;

    @Inject
    Access access;

    /**
     * What is known of an evaluation.
     *
     * @throws NotFound when there is none
     */
    public EvaluationFacts facts(EvaluationReference reference) {
        return facts(evaluations.find(reference).orElseThrow(NotFound::new));
    }

    /**
     * The same, and it stays in its state until the transaction ends: what moves it on waits.
     *
     * @throws NotFound when there is none
     */
    public EvaluationFacts standing(EvaluationReference reference) {
        return facts(evaluations.standing(reference).orElseThrow(NotFound::new));
    }

    /**
     * The same for people who may read it.
     *
     * @throws NotFound for others
     */
    public EvaluationFacts readable(EvaluationReference reference) {
        return facts(rights.readable(evaluations.find(reference).orElseThrow(NotFound::new)));
    }

    /**
     * The same for procurement officers of its department who are not on its panel.
     *
     * @throws NotFound for people of other departments
     * @throws NotAllowed for people of its panel
     */
    public EvaluationFacts own(EvaluationReference reference) {
        return facts(rights.own(evaluations.find(reference).orElseThrow(NotFound::new)));
    }

    /**
     * Whether people have declared an interest in a bidder, by subject; who has declared nothing is left out. What they have
     * written about it is not in it.
     *
     * @throws NotFound when there is none
     */
    public Map<String, Boolean> declared(EvaluationReference reference) {
        var evaluation = evaluations.find(reference).orElseThrow(NotFound::new);
        var declared = new TreeMap<String, Boolean>();
        evaluations
                .declarations(evaluation.id())
                .forEach((subject, byVendor) ->
                        declared.put(subject, byVendor.values().stream().anyMatch(ConflictDeclaration::interest)));
        return declared;
    }

    /**
     * What is known of an evaluation, and nobody else moves it on until the transaction ends.
     *
     * @throws NotFound when there is none
     */
    public EvaluationFacts locked(EvaluationReference reference) {
        return facts(evaluations.forUpdate(reference).orElseThrow(NotFound::new));
    }

    /** Whether {@link #own} would let the caller pass. */
    public boolean writes(EvaluationReference reference) {
        return evaluations.find(reference).filter(rights::writes).isPresent();
    }

    /**
     * The caller's place on the panel.
     *
     * @throws NotFound for those who may not read the evaluation
     * @throws NotAllowed for those who may, without a place
     */
    public EvaluationFacts.Place seat(EvaluationReference reference) {
        var evaluation = rights.readable(evaluations.find(reference).orElseThrow(NotFound::new));
        return rights.seat(evaluation).map(Evaluations::place).orElseThrow(NotAllowed::new);
    }

    /**
     * The vendor of the caller that may bid in a published evaluation.
     *
     * @throws NotFound when none of the caller's vendors may
     */
    public UUID bidder(EvaluationReference reference) {
        return rights.bidder(evaluations.find(reference).orElseThrow(NotFound::new));
    }

    /**
     * The fixed revision of an entry that a vendor offers.
     *
     * @throws RuleViolation UNKNOWN_SOLUTION at {@code /solution} when it is not the vendor's, not published, or no candidate
     *     where candidates were fixed
     */
    public OfferedRevision offered(EvaluationReference reference, UUID vendor, String solution) {
        var evaluation = evaluations.find(reference).orElseThrow(NotFound::new);
        var invited = Optional.ofNullable(evaluations.invitees(evaluation.id()).get(vendor));
        if (invited.filter(EvaluationRules.CANDIDATE::equals).isPresent()) {
            return queries.candidates(evaluation.id()).stream()
                    .filter(candidate -> candidate.leftOut() == null
                            && candidate.vendorId().equals(vendor)
                            && candidate.solution().equals(solution))
                    .findFirst()
                    .map(fixed -> new OfferedRevision(fixed.solution(), fixed.name(), fixed.revision(), fixed.hash()))
                    .orElseThrow(Evaluations::unknown);
        }
        return Optional.ofNullable(queries.entries(List.of(solution)).get(solution))
                .filter(entry -> vendor.equals(entry.vendor()) && EvaluationRules.mayBeBought(entry))
                .map(entry -> new OfferedRevision(entry.solution(), entry.name(), entry.revision(), entry.hash()))
                .orElseThrow(Evaluations::unknown);
    }

    private static RuleViolation unknown() {
        return new RuleViolation(List.of(Problem.at("/solution", ProblemCode.UNKNOWN_SOLUTION)));
    }

    /** Whether bids are taken at this moment. */
    public static boolean takesBids(EvaluationFacts facts, Instant now) {
        var closesAt = facts.closesAt();
        return facts.status() == EvaluationStatus.PUBLISHED && closesAt != null && now.isBefore(closesAt);
    }

    private EvaluationFacts facts(Evaluation evaluation) {
        var held = evaluations.seats(evaluation.id()).stream()
                .filter(PanelSeat::held)
                .toList();
        var route = EvaluationReadiness.route(evaluation.content(), readiness.rules(evaluation));
        return new EvaluationFacts(
                evaluation.id(),
                evaluation.reference(),
                evaluation.department(),
                evaluation.title(),
                evaluation.language(),
                evaluation.officer(),
                route == null ? null : route.route(),
                evaluation.content().estimatedValue(),
                evaluation.status(),
                evaluation.closesAt(),
                evaluation.content().scheme(),
                held.stream().map(Evaluations::place).toList(),
                EvaluationRules.quorum(held),
                evaluation.hash());
    }

    private static EvaluationFacts.Place place(PanelSeat seat) {
        return new EvaluationFacts.Place(seat.subject(), seat.role(), seat.division());
    }
}
