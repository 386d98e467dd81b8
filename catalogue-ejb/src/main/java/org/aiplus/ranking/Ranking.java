// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.aiplus.ranking.RankingResult.Place;
import org.aiplus.shared.RuleViolation;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Ranks bids. The share of quality is the sum of weight times mark divided by the sum of weight times the highest mark;
 * the share of price comes from the formula; the total is the sum of both shares times their weights. A bid below a
 * passing mark or a floor, or with a failed gate, is out before anything is compared.
 */
public final class Ranking {

    /** Edition of this arithmetic. A ranking that was made under another one is computed by that one. */
    public static final String VERSION = "2026-1";

    private Ranking() {}

    /**
     * The ranking of the bids.
     *
     * @throws RuleViolation with all at once: REQUIRED, TOO_SMALL or TOO_LARGE for marks and prices that are absent, below
     *     or above what is possible; CRITERIA_WEIGHTS when price has a weight and is not compared; DUPLICATE_ITEM;
     *     UNKNOWN_CRITERION; UNKNOWN_CODE for another edition of the arithmetic
     */
    public static RankingResult of(RankingInput input) {
        var standings = Standings.of(input);
        var byTotal = new TreeMap<BigFraction, List<Contender>>(Comparator.reverseOrder());
        for (var contender : standings.in()) {
            byTotal.computeIfAbsent(standings.total(contender), total -> new ArrayList<>())
                    .add(contender);
        }
        var ties = new TieBreak(input.scheme(), input.lot());
        var places = new ArrayList<Place>();
        var open = new ArrayList<List<String>>();
        for (var equals : byTotal.values()) {
            for (var group : ties.of(equals)) {
                int rank = places.size() + 1;
                group.contenders()
                        .forEach(contender -> places.add(place(standings, contender, rank, group.decidedBy())));
                if (group.contenders().size() > 1) {
                    open.add(group.contenders().stream()
                            .map(contender -> contender.candidate().code())
                            .toList());
                }
            }
        }
        standings.all().stream()
                .filter(contender -> !contender.in())
                .forEach(contender -> places.add(place(standings, contender, null, null)));
        return new RankingResult(VERSION, places, open);
    }

    private static Place place(
            Standings standings, Contender contender, @Nullable Integer rank, @Nullable TieRule decidedBy) {
        var scheme = standings.scheme();
        var price = standings.prices().get(contender.candidate().code());
        return new Place(
                contender.candidate().code(),
                rank,
                Exact.percentage(contender.quality()),
                price == null ? null : Exact.percentage(price),
                Exact.shown(Exact.of(scheme.qualityWeight()).multiply(contender.quality())),
                price == null
                        ? null
                        : Exact.shown(Exact.of(scheme.priceWeight()).multiply(price)),
                rank == null ? null : Exact.shown(standings.total(contender)),
                contender.candidate().price(),
                decidedBy,
                contender.shortfalls(),
                band(scheme, contender));
    }

    private static @Nullable String band(RankingScheme scheme, Contender contender) {
        var reached = contender.quality().multiply(Exact.HUNDRED);
        for (var band : scheme.bands()) {
            if (reached.compareTo(Exact.of(band.fromPercentage())) >= 0) {
                return band.code();
            }
        }
        return null;
    }
}
