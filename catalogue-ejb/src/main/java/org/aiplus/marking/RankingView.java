// SPDX-License-Identifier: Apache-2.0
package org.aiplus.marking;

import java.time.Instant;
import java.util.List;
import org.aiplus.bid.BidSheet;
import org.aiplus.evaluation.EvaluationReference;
import org.aiplus.evaluation.EvaluationStatus;
import org.aiplus.ranking.RankingInput;
import org.aiplus.ranking.RankingResult;
import org.aiplus.ranking.WeightStability;
import org.jspecify.annotations.Nullable;

/**
 * The ranking of an evaluation, or what it would be under other weights.
 *
 * @param title of the evaluation
 * @param stage of the evaluation
 * @param criteriaSet edition of the criteria of the scheme
 * @param bids with their vendors
 * @param input all that it was computed from
 * @param result the ranking
 * @param stability how far the weights may move before somebody else wins
 * @param inputHash SHA-256 of the inputs as they are kept, hexadecimal
 * @param computedAt when it was computed
 * @param reproduced whether computing it again now gave the same, to the last letter; {@code null} for what would be
 * @param whatIf whether this is only what would be
 * @param unpriced letters of bids whose price could not be read, and which are therefore not ranked
 */
public record RankingView(
        EvaluationReference evaluation,
        String title,
        EvaluationStatus stage,
        @Nullable String criteriaSet,
        List<BidSheet> bids,
        RankingInput input,
        RankingResult result,
        WeightStability stability,
        String inputHash,
        Instant computedAt,
        @Nullable Boolean reproduced,
        boolean whatIf,
        List<String> unpriced) {

    public RankingView {
        bids = List.copyOf(bids);
        unpriced = List.copyOf(unpriced);
    }
}
