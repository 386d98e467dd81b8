// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.math.BigDecimal;
import java.util.List;
import org.aiplus.ranking.RankingResult;
import org.aiplus.shared.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * What a bidder is told of the outcome. Everything in it is about its own bid, or about the winner's as far as the rules say;
 * nothing is about another bidder. What the rules keep back is {@code null}.
 *
 * @param rules edition of the rules by which it is made
 * @param won whether it is the winner's own
 * @param solution reference of the entry that it offered
 * @param rank its own place; {@code null} also for a bid that is out
 * @param out why its bid is out; empty for one that is ranked
 * @param bidders how many bids there were
 * @param qualityPoints its own points for quality
 * @param pricePoints its own points for the price
 * @param total the sum of both; {@code null} also for a bid that is out
 * @param price its own whole-life price in Hong Kong dollars
 * @param winner who is to get the contract
 * @param winnerSolution reference of the entry that the winner offers
 * @param winnerPriceOrder the winner's price against its own; {@code null} also for the winner itself
 * @param winnerPrice the winner's price in Hong Kong dollars
 * @param lines what was judged, in the order of the codes
 */
public record DebriefView(
        String rules,
        boolean won,
        String solution,
        @Nullable Integer rank,
        List<RankingResult.Shortfall> out,
        @Nullable Integer bidders,
        @Nullable BigDecimal qualityPoints,
        @Nullable BigDecimal pricePoints,
        @Nullable BigDecimal total,
        @Nullable BigDecimal price,
        @Nullable LocalisedText winner,
        @Nullable String winnerSolution,
        @Nullable Order winnerPriceOrder,
        @Nullable BigDecimal winnerPrice,
        List<Line> lines) {

    /** The winner's figure against the bidder's own. */
    public enum Order {
        LOWER,
        EQUAL,
        HIGHER
    }

    /**
     * One criterion or gate.
     *
     * @param gate whether it is passed or failed rather than marked
     * @param mark its own mark of 4; {@code null} also for a gate
     * @param passed whether its bid passed; {@code null} also for a marked criterion
     * @param reason of the panel; where it agreed and gave none, those of its people, a line each
     * @param withheld whether there are reasons, and each names another bidder and is therefore kept back
     * @param winner the winner's mark against its own; {@code null} also for the winner itself
     */
    public record Line(
            String criterion,
            boolean gate,
            @Nullable Integer mark,
            @Nullable Boolean passed,
            @Nullable String reason,
            boolean withheld,
            @Nullable Order winner) {}

    public DebriefView {
        out = List.copyOf(out);
        lines = List.copyOf(lines);
    }
}
