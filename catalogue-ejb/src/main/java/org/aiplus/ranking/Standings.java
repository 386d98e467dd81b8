// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aiplus.shared.RuleViolation;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The bids with their shares of quality and price, before weights join them.
 *
 * @param scheme by what they are ranked
 * @param all in the order of their codes
 * @param prices share of the price points by code of the bid, for those that are in where prices are compared
 */
record Standings(RankingScheme scheme, List<Contender> all, Map<String, BigFraction> prices) {

    /**
     * What the input comes to.
     *
     * @throws RuleViolation with everything that keeps a ranking from being computed
     */
    static Standings of(RankingInput input) {
        RuleViolation.throwIfAny(RankingChecks.of(input));
        var all = input.candidates().stream()
                .map(candidate -> Contender.of(input.scheme(), candidate))
                .sorted(Comparator.comparing(contender -> contender.candidate().code()))
                .toList();
        var in = all.stream().filter(Contender::in).toList();
        return new Standings(input.scheme(), all, PricePoints.of(input.scheme().formula(), in));
    }

    List<Contender> in() {
        return all.stream().filter(Contender::in).toList();
    }

    /** Share of the price points; nothing where prices are not compared. */
    BigFraction price(Contender contender) {
        return Objects.requireNonNullElse(prices.get(contender.candidate().code()), BigFraction.ZERO);
    }

    /** All points of a bid, 0 to 100. */
    BigFraction total(Contender contender) {
        return Exact.of(scheme.qualityWeight())
                .multiply(contender.quality())
                .add(Exact.of(scheme.priceWeight()).multiply(price(contender)));
    }
}
