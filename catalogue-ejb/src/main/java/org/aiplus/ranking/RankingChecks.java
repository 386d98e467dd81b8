// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.jspecify.annotations.Nullable;

/** What must hold before anything is computed. All that does not is named at once. */
final class RankingChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final RankingScheme scheme;
    private final List<Problem> problems = new ArrayList<>();

    private RankingChecks(RankingScheme scheme) {
        this.scheme = scheme;
    }

    static List<Problem> of(RankingInput input) {
        var checks = new RankingChecks(input.scheme());
        if (!Ranking.VERSION.equals(input.formulaVersion())) {
            checks.problem("/formulaVersion", ProblemCode.UNKNOWN_CODE);
        }
        checks.scheme();
        if (input.scheme().tieRules().contains(TieRule.DRAW) && input.lot() == null) {
            checks.problem("/lot", ProblemCode.REQUIRED);
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < input.candidates().size(); i++) {
            checks.candidate("/candidates/" + i, input.candidates().get(i), codes);
        }
        return checks.problems;
    }

    private void scheme() {
        between("/scheme/qualityWeight", scheme.qualityWeight(), HUNDRED);
        if (!scheme.formula().comparesPrices() && scheme.priceWeight().signum() != 0) {
            problem("/scheme/qualityWeight", ProblemCode.CRITERIA_WEIGHTS);
        }
        if (scheme.criteria().isEmpty()) {
            problem("/scheme/criteria", ProblemCode.REQUIRED);
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < scheme.criteria().size(); i++) {
            var criterion = scheme.criteria().get(i);
            if (!codes.add(criterion.code())) {
                problem("/scheme/criteria/" + i + "/code", ProblemCode.DUPLICATE_ITEM);
            }
            if (criterion.weight().signum() <= 0) {
                problem("/scheme/criteria/" + i + "/weight", ProblemCode.TOO_SMALL);
            }
        }
        if (scheme.tieRules().contains(TieRule.CRITERION)
                && (scheme.tieCriterion() == null || !codes.contains(scheme.tieCriterion()))) {
            problem("/scheme/tieCriterion", ProblemCode.UNKNOWN_CRITERION);
        }
    }

    private void candidate(String at, RankingInput.Candidate candidate, Set<String> codes) {
        if (!codes.add(candidate.code())) {
            problem(at + "/code", ProblemCode.DUPLICATE_ITEM);
        }
        for (var criterion : scheme.criteria()) {
            between(
                    at + "/marks/" + criterion.code(),
                    candidate.marks().get(criterion.code()),
                    RankingScheme.HIGHEST_MARK);
        }
        if (scheme.formula().comparesPrices()) {
            if (candidate.price() == null) {
                problem(at + "/price", ProblemCode.REQUIRED);
            } else if (candidate.price().signum() <= 0) {
                problem(at + "/price", ProblemCode.TOO_SMALL);
            }
        }
    }

    private void between(String at, @Nullable BigDecimal number, BigDecimal highest) {
        if (number == null) {
            problem(at, ProblemCode.REQUIRED);
        } else if (number.signum() < 0) {
            problem(at, ProblemCode.TOO_SMALL);
        } else if (number.compareTo(highest) > 0) {
            problem(at, ProblemCode.TOO_LARGE);
        }
    }

    private void problem(String at, ProblemCode code) {
        problems.add(Problem.at(at, code));
    }
}
