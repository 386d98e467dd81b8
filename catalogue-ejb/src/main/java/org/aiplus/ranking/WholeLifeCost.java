// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.aiplus.shared.Problem;
import org.aiplus.shared.ProblemCode;
import org.aiplus.shared.RuleViolation;

/**
 * What a bid costs over the whole contract: price times volume of each item, once or in every year. Prices of later years
 * count in full, since the scheme states volumes and not interest.
 *
 * @param total in cents, above zero
 * @param years what each year costs; what is paid once belongs to the first
 * @param lines the items, in the order of the scheme
 */
public record WholeLifeCost(BigDecimal total, List<BigDecimal> years, List<Line> lines) {

    private static final int CENTS = 2;

    /**
     * Something to be priced.
     *
     * @param code of the item
     * @param volume how many of it, above zero; in each year where it is yearly
     * @param yearly whether it is paid for in each year
     */
    public record Item(String code, BigDecimal volume, boolean yearly) {}

    /**
     * What an item costs.
     *
     * @param code of the item
     * @param unitPrice as offered
     * @param volume over all years
     * @param amount in cents
     */
    public record Line(String code, BigDecimal unitPrice, BigDecimal volume, BigDecimal amount) {}

    public WholeLifeCost {
        years = List.copyOf(years);
        lines = List.copyOf(lines);
    }

    /**
     * The cost of an offer. A free item is no fault, a free offer is one: it could not be compared.
     *
     * @param years of the contract, from 1
     * @param unitPrices by code of the item
     * @throws RuleViolation with all at once, under {@code /prices}: REQUIRED for an item without a price, UNKNOWN_CODE for
     *     a price without an item, TOO_SMALL for one below zero and for an offer that costs nothing
     */
    public static WholeLifeCost of(int years, List<Item> items, Map<String, BigDecimal> unitPrices) {
        RuleViolation.throwIfAny(problems(items, unitPrices));
        var once = BigDecimal.ZERO;
        var yearly = BigDecimal.ZERO;
        var lines = new ArrayList<Line>();
        for (var item : items) {
            var price = unitPrices.getOrDefault(item.code(), BigDecimal.ZERO);
            var amount = price.multiply(item.volume());
            var volume = item.yearly() ? item.volume().multiply(BigDecimal.valueOf(years)) : item.volume();
            if (item.yearly()) {
                yearly = yearly.add(amount);
            } else {
                once = once.add(amount);
            }
            lines.add(new Line(item.code(), price, volume, cents(price.multiply(volume))));
        }
        var total = cents(once.add(yearly.multiply(BigDecimal.valueOf(years))));
        if (total.signum() <= 0) {
            throw new RuleViolation(List.of(Problem.at("/prices", ProblemCode.TOO_SMALL, "minimum", "0.01")));
        }
        var byYear = new ArrayList<BigDecimal>();
        for (int year = 1; year <= years; year++) {
            byYear.add(cents(year == 1 ? once.add(yearly) : yearly));
        }
        return new WholeLifeCost(total, byYear, lines);
    }

    private static List<Problem> problems(List<Item> items, Map<String, BigDecimal> unitPrices) {
        var problems = new ArrayList<Problem>();
        var left = new TreeMap<>(unitPrices);
        for (var item : items) {
            var price = left.remove(item.code());
            if (price == null) {
                problems.add(Problem.at("/prices/" + item.code(), ProblemCode.REQUIRED));
            } else if (price.signum() < 0) {
                problems.add(Problem.at("/prices/" + item.code(), ProblemCode.TOO_SMALL, "minimum", "0"));
            }
        }
        left.keySet().forEach(code -> problems.add(Problem.at("/prices/" + code, ProblemCode.UNKNOWN_CODE)));
        return problems;
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(CENTS, RoundingMode.HALF_UP);
    }
}
