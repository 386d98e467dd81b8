// SPDX-License-Identifier: Apache-2.0
package org.aiplus.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * How far markers agree: alpha of Krippendorff ("Computing Krippendorff's Alpha-Reliability", 2011), 1 for full agreement, 0
 * for what chance would give, below 0 for worse than chance. Missing marks are no fault; what only one person marked tells
 * nothing and is passed over. Computed with fractions, rounded once.
 */
final class Agreement {

    /** How far apart two marks are. */
    enum Level {
        /** By how many marks lie between them, as they were given: no distance between neighbours is supposed. */
        ORDINAL,
        /** By their difference: from 1 to 2 is as far as from 3 to 4. */
        INTERVAL
    }

    private static final int DECIMALS = 3;

    private final Level level;
    private final List<List<Integer>> units;
    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    private Agreement(Level level, Collection<? extends Collection<Integer>> marks) {
        this.level = level;
        this.units = marks.stream()
                .filter(unit -> unit.size() > 1)
                .map(List::<Integer>copyOf)
                .toList();
        units.forEach(unit -> unit.forEach(mark -> counts.merge(mark, 1, Integer::sum)));
    }

    /**
     * Alpha of these marks.
     *
     * @param marks for each thing that was marked, the marks that it got
     * @return with three decimals; {@code null} when all marks are equal or nothing was marked twice, since chance has no say
     */
    static @Nullable BigDecimal alpha(Level level, Collection<? extends Collection<Integer>> marks) {
        return new Agreement(level, marks).alpha();
    }

    private @Nullable BigDecimal alpha() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        var expected = expected();
        if (all < 2 || expected.signum() == 0) {
            return null;
        }
        // observed / n divided by expected / (n (n - 1)) is observed (n - 1) / expected
        return BigFraction.ONE
                .subtract(observed().multiply(all - 1).divide(expected))
                .bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
    }

    private BigFraction observed() {
        var sum = BigFraction.ZERO;
        for (var unit : units) {
            var apart = BigFraction.ZERO;
            for (int one = 0; one < unit.size(); one++) {
                for (int other = 0; other < unit.size(); other++) {
                    if (one != other) {
                        apart = apart.add(distance(unit.get(one), unit.get(other)));
                    }
                }
            }
            sum = sum.add(apart.divide(unit.size() - 1));
        }
        return sum;
    }

    private BigFraction expected() {
        var sum = BigFraction.ZERO;
        for (var one : counts.entrySet()) {
            for (var other : counts.entrySet()) {
                sum = sum.add(distance(one.getKey(), other.getKey())
                        .multiply(one.getValue())
                        .multiply(other.getValue()));
            }
        }
        return sum;
    }

    private BigFraction distance(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (low == high) {
            return BigFraction.ZERO;
        }
        if (level == Level.INTERVAL) {
            return BigFraction.of((high - low) * (high - low));
        }
        int between = counts.subMap(low, true, high, true).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        int ends = Objects.requireNonNull(counts.get(low)) + Objects.requireNonNull(counts.get(high));
        var distance = BigFraction.of(2 * between - ends, 2);
        return distance.multiply(distance);
    }

    /**
     * How far each marker is above the others for the same things, on average: below zero for a severe marker, above for a
     * generous one. Who marked nothing that somebody else marked is not named.
     *
     * @param marks for each thing, the mark of each marker
     * @return by marker, with two decimals
     */
    static Map<String, BigDecimal> severity(Collection<? extends Map<String, Integer>> marks) {
        var differences = new TreeMap<String, List<BigFraction>>();
        for (var unit : marks) {
            if (unit.size() > 1) {
                int sum = unit.values().stream().mapToInt(Integer::intValue).sum();
                unit.forEach((marker, mark) -> differences
                        .computeIfAbsent(marker, first -> new ArrayList<>())
                        .add(BigFraction.of(mark).subtract(BigFraction.of(sum - mark, unit.size() - 1))));
            }
        }
        var severity = new TreeMap<String, BigDecimal>();
        differences.forEach((marker, all) -> severity.put(
                marker,
                all.stream()
                        .reduce(BigFraction.ZERO, BigFraction::add)
                        .divide(all.size())
                        .bigDecimalValue(2, RoundingMode.HALF_UP)));
        return severity;
    }
}
