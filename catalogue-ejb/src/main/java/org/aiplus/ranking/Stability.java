// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.aiplus.ranking.WeightStability.Range;
import org.aiplus.ranking.WeightStability.Shift;
import org.aiplus.ranking.WeightStability.Taken;
import org.aiplus.shared.RuleViolation;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Computes the {@link WeightStability} of a ranking. */
public final class Stability {

    private static final BigFraction TWO = BigFraction.of(2);

    private final Standings standings;
    private final TieBreak ties;

    private Stability(RankingInput input) {
        this.standings = Standings.of(input);
        this.ties = new TieBreak(input.scheme(), input.lot());
    }

    /**
     * How stable the first place is.
     *
     * @param lowest weight of quality that is asked about, 0 to 100
     * @param highest weight of quality that is asked about, not below the lowest
     * @throws RuleViolation as {@link Ranking#of} does
     */
    public static WeightStability of(RankingInput input, BigDecimal lowest, BigDecimal highest) {
        var stability = new Stability(input);
        var ranges = stability.ranges(Exact.of(lowest), Exact.of(highest));
        return new WeightStability(
                ranges.stream().map(range -> range.shown(lowest, highest)).toList(),
                stability.nearest(ranges),
                stability.smallestShift(Ranking.of(input).winner()));
    }

    /** Weights of quality for which one bid wins, in fractions. */
    private record ExactRange(String code, BigFraction from, BigFraction to) {

        Range shown(BigDecimal lowest, BigDecimal highest) {
            var all = Exact.of(highest.subtract(lowest));
            var share = all.signum() == 0 ? BigFraction.ONE : to.subtract(from).divide(all);
            return new Range(code, Exact.shown(from), Exact.shown(to), Exact.percentage(share));
        }
    }

    /**
     * Totals are straight lines over the weight of quality. Between two neighbouring crossings of any two lines the order
     * does not change, so the winner in the middle is the winner everywhere between.
     */
    private List<ExactRange> ranges(BigFraction lowest, BigFraction highest) {
        var in = standings.in();
        if (in.isEmpty() || !standings.scheme().formula().comparesPrices()) {
            return List.of();
        }
        var crossings = new TreeSet<BigFraction>(List.of(lowest, highest));
        for (int i = 0; i < in.size(); i++) {
            for (int j = i + 1; j < in.size(); j++) {
                crossing(in.get(i), in.get(j))
                        .filter(weight -> weight.compareTo(lowest) > 0 && weight.compareTo(highest) < 0)
                        .ifPresent(crossings::add);
            }
        }
        var ends = List.copyOf(crossings);
        var ranges = new ArrayList<ExactRange>();
        for (int i = 0; i < Math.max(1, ends.size() - 1); i++) {
            var from = ends.get(i);
            var to = ends.get(Math.min(i + 1, ends.size() - 1));
            var code = winner(from.add(to).divide(TWO));
            var last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
            if (last != null && last.code().equals(code)) {
                ranges.set(ranges.size() - 1, new ExactRange(code, last.from(), to));
            } else {
                ranges.add(new ExactRange(code, from, to));
            }
        }
        return ranges;
    }

    private Optional<BigFraction> crossing(Contender one, Contender other) {
        var quality = one.quality().subtract(other.quality());
        var price = standings.price(one).subtract(standings.price(other));
        var slope = quality.subtract(price);
        return slope.signum() == 0
                ? Optional.empty()
                : Optional.of(price.negate().multiply(Exact.HUNDRED).divide(slope));
    }

    private String winner(BigFraction qualityWeight) {
        var best = new ArrayList<Contender>();
        BigFraction highest = null;
        for (var contender : standings.in()) {
            var total = qualityWeight
                    .multiply(contender.quality())
                    .add(Exact.HUNDRED.subtract(qualityWeight).multiply(standings.price(contender)));
            int higher = highest == null ? 1 : total.compareTo(highest);
            if (higher > 0) {
                best.clear();
                highest = total;
            }
            if (higher >= 0) {
                best.add(contender);
            }
        }
        return ties.of(best).get(0).contenders().get(0).candidate().code();
    }

    private @Nullable BigDecimal nearest(List<ExactRange> ranges) {
        var now = Exact.of(standings.scheme().qualityWeight());
        return ranges.stream()
                .skip(1)
                .map(ExactRange::from)
                .min(Comparator.comparing(end -> end.subtract(now).abs()))
                .map(Exact::shown)
                .orElse(null);
    }

    private @Nullable Shift smallestShift(@Nullable String winner) {
        if (winner == null) {
            return null;
        }
        var in = standings.in();
        var first = in.stream()
                .filter(contender -> contender.candidate().code().equals(winner))
                .findFirst()
                .orElseThrow();
        return in.stream()
                .filter(rival -> !rival.equals(first))
                .flatMap(rival -> shift(first, rival).stream())
                .min(Comparator.comparing(ExactShift::points).thenComparing(ExactShift::rival))
                .map(ExactShift::shown)
                .orElse(null);
    }

    private record ExactShift(String rival, BigFraction points, String to, Map<String, BigFraction> from) {

        Shift shown() {
            return new Shift(
                    rival,
                    Exact.shown(points),
                    to,
                    from.entrySet().stream()
                            .map(taken -> new Taken(taken.getKey(), Exact.shown(taken.getValue())))
                            .toList());
        }
    }

    /**
     * A point that moves from one weight to another takes from the winner's lead the difference of the leads in both. So
     * every point goes to where the rival leads most, and is taken first from where the winner leads most: no other way
     * needs fewer points.
     */
    private Optional<ExactShift> shift(Contender winner, Contender rival) {
        var leads = leads(winner, rival);
        var to = leads.entrySet().stream()
                .min(Map.Entry.comparingByValue(Exact.ORDER))
                .orElseThrow();
        var gap = standings.total(winner).subtract(standings.total(rival));
        var weights = weights();
        var taken = new LinkedHashMap<String, BigFraction>();
        var points = BigFraction.ZERO;
        var sources = leads.entrySet().stream()
                .sorted(Map.Entry.<String, BigFraction>comparingByValue(Exact.ORDER)
                        .reversed())
                .toList();
        for (var source : sources) {
            var perPoint = source.getValue().subtract(to.getValue());
            if (gap.signum() <= 0 || perPoint.signum() == 0) {
                break;
            }
            var available = Objects.requireNonNull(weights.get(source.getKey()));
            var needed = gap.divide(perPoint);
            var moved = needed.compareTo(available) < 0 ? needed : available;
            if (moved.signum() > 0) {
                taken.put(source.getKey(), moved);
                points = points.add(moved);
                gap = gap.subtract(moved.multiply(perPoint));
            }
        }
        return gap.signum() > 0
                ? Optional.empty()
                : Optional.of(new ExactShift(rival.candidate().code(), points, to.getKey(), taken));
    }

    /** By how much the winner leads in everything that has a weight, in shares from -1 to 1. */
    private Map<String, BigFraction> leads(Contender winner, Contender rival) {
        var leads = new LinkedHashMap<String, BigFraction>();
        standings
                .scheme()
                .criteria()
                .forEach(criterion -> leads.put(
                        criterion.code(), winner.mark(criterion.code()).subtract(rival.mark(criterion.code()))));
        if (standings.scheme().formula().comparesPrices()) {
            leads.put(RankingScheme.PRICE, standings.price(winner).subtract(standings.price(rival)));
        }
        return leads;
    }

    /** The 100 points of all weights. */
    private Map<String, BigFraction> weights() {
        var scheme = standings.scheme();
        var sum = scheme.criteria().stream()
                .map(criterion -> Exact.of(criterion.weight()))
                .reduce(BigFraction.ZERO, BigFraction::add);
        var weights = new LinkedHashMap<String, BigFraction>();
        scheme.criteria()
                .forEach(criterion -> weights.put(
                        criterion.code(),
                        Exact.of(criterion.weight())
                                .multiply(Exact.of(scheme.qualityWeight()))
                                .divide(sum)));
        weights.put(RankingScheme.PRICE, Exact.of(scheme.priceWeight()));
        return weights;
    }
}
