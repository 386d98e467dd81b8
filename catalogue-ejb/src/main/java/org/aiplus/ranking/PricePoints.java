// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Shares of the price points of the bids that are in. */
final class PricePoints {

    private static final BigFraction TWO = BigFraction.of(2);

    private PricePoints() {}

    /** Share from 0 to 1 by code of the bid; empty where the formula compares no prices. */
    static Map<String, BigFraction> of(PriceFormula formula, List<Contender> in) {
        if (!formula.comparesPrices() || in.isEmpty()) {
            return Map.of();
        }
        var prices = in.stream().map(Contender::price).sorted().toList();
        var lowest = prices.get(0);
        Function<BigFraction, BigFraction> share =
                switch (formula) {
                    case LOWEST_RATIO -> lowest::divide;
                    case LINEAR -> price -> atLeastNothing(TWO.subtract(price.divide(lowest)));
                    case RELATIVE_TO_MEDIAN -> {
                        var twice = median(prices).multiply(TWO);
                        yield price -> atLeastNothing(BigFraction.ONE.subtract(price.divide(twice)));
                    }
                    case QUALITY_ONLY -> throw new IllegalStateException();
                };
        return in.stream()
                .collect(Collectors.toMap(
                        contender -> contender.candidate().code(), contender -> share.apply(contender.price())));
    }

    private static BigFraction median(List<BigFraction> sorted) {
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1).add(sorted.get(middle)).divide(TWO);
    }

    private static BigFraction atLeastNothing(BigFraction share) {
        return share.signum() < 0 ? BigFraction.ZERO : share;
    }
}
