// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.aiplus.bid.BidSheet;
import org.aiplus.bid.Bids;
import org.aiplus.evaluation.ConflictWall;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.Evaluations;
import org.aiplus.identity.ActsForCaller;
import org.aiplus.identity.Role;
import org.aiplus.ranking.PriceFormula;
import org.aiplus.ranking.Ranking;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.Stability;
import org.aiplus.shared.NotFound;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** The ranking, computed again each time it is read, and what it would be under other weights. */
@Stateless
@ActsForCaller
public class RankingService {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    Evaluations evaluations;

    @Inject
    ConflictWall wall;

    @Inject
    Bids bids;

    @Inject
    MarkingRepository repository;

    /**
     * The ranking.
     *
     * @throws NotFound for those who may not read the evaluation or have no business with its bids
     * @throws RuleViolation BIDS_SEALED, CONFLICT_UNDECLARED, CONFLICT_DECLARED; RANKING_NOT_READY before quality is closed
     *     and prices are opened
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public RankingView read(EvaluationReference reference) {
        var record = record(reference);
        return view(reference, record, record.input(), record.sameAs(Ranking.of(record.input())));
    }

    /**
     * What the ranking would be under another weight of quality or another formula. Nothing of it is kept.
     *
     * @param qualityWeight 0 to 100; {@code null} for that of the scheme
     * @param formula {@code null} for that of the scheme
     * @throws NotFound as {@link #read}
     * @throws RuleViolation as {@link #read}; TOO_SMALL or TOO_LARGE at {@code /qualityWeight}; CRITERIA_WEIGHTS
     */
    @RolesAllowed({
        Role.PROCUREMENT_OFFICER,
        Role.PANEL_MEMBER,
        Role.PANEL_CHAIR,
        Role.PRIVACY_OFFICER,
        Role.SECURITY_OFFICER,
        Role.GOVERNANCE_COMMITTEE,
        Role.AUDITOR
    })
    public RankingView whatIf(
            EvaluationReference reference, @Nullable BigDecimal qualityWeight, @Nullable PriceFormula formula) {
        var record = record(reference);
        var scheme = record.input().scheme();
        if (qualityWeight != null) {
            check(qualityWeight);
            scheme = scheme.withQualityWeight(qualityWeight);
        }
        if (formula != null) {
            scheme = scheme.withFormula(formula);
        }
        return view(reference, record, record.input().under(scheme), null);
    }

    private static void check(BigDecimal weight) {
        if (weight.signum() < 0) {
            throw new RuleViolation(List.of(Problem.at("/qualityWeight", ProblemCode.TOO_SMALL, "minimum", 0)));
        }
        if (weight.compareTo(HUNDRED) > 0) {
            throw new RuleViolation(List.of(Problem.at("/qualityWeight", ProblemCode.TOO_LARGE, "maximum", 100)));
        }
    }

    private RankingRecord record(EvaluationReference reference) {
        evaluations.readable(reference);
        wall.require(reference);
        return repository
                .ranking(evaluations.facts(reference).id())
                .orElseThrow(() -> new RuleViolation(ProblemCode.RANKING_NOT_READY));
    }

    private RankingView view(
            EvaluationReference reference, RankingRecord record, RankingInput input, @Nullable Boolean reproduced) {
        var facts = evaluations.facts(reference);
        var sheets = bids.sheets(reference);
        var ranked =
                input.candidates().stream().map(RankingInput.Candidate::code).toList();
        return new RankingView(
                reference,
                facts.title(),
                facts.status(),
                facts.scheme().criteriaSet(),
                sheets,
                input,
                Ranking.of(input),
                Stability.of(input, BigDecimal.ZERO, HUNDRED),
                record.inputHash(),
                record.computedAt(),
                reproduced,
                reproduced == null,
                sheets.stream()
                        .map(BidSheet::letter)
                        .filter(letter -> !ranked.contains(letter))
                        .toList());
    }
}
