// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that a ranking is computed from, so that it can be kept and computed again.
 *
 * @param formulaVersion the edition of the arithmetic, {@link Ranking#VERSION} for this one
 * @param scheme by what bids are ranked
 * @param candidates the bids
 * @param lot what {@link TieRule#DRAW} draws with: a value that was unknown to everybody before the opening, {@code null}
 *     without that rule
 */
public record RankingInput(
        String formulaVersion,
        RankingScheme scheme,
        List<Candidate> candidates,
        @Nullable String lot) {

    /**
     * A bid.
     *
     * @param code by which the result names it, for example its letter
     * @param marks mark of the panel, 0 to 4, by code of the criterion; every criterion of the scheme has one
     * @param failedGates codes of the gates that it failed and did not cure
     * @param price whole-life price, above zero; {@code null} where the formula compares none
     */
    public record Candidate(
            String code,
            Map<String, BigDecimal> marks,
            Set<String> failedGates,
            @Nullable BigDecimal price) {

        public Candidate {
            marks = Collections.unmodifiableMap(new TreeMap<>(marks));
            failedGates = Collections.unmodifiableSet(new TreeSet<>(failedGates));
        }
    }

    public RankingInput {
        candidates = List.copyOf(candidates);
    }

    /** The same bids under another scheme, for asking what would be. */
    public RankingInput under(RankingScheme other) {
        return new RankingInput(formulaVersion, other, candidates, lot);
    }
}
