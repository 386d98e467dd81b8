// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.aiplus.ranking.RankingInput.Candidate;
import org.aiplus.ranking.RankingResult.Shortfall;
import org.aiplus.ranking.RankingResult.ShortfallKind;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A bid with its share of the quality points, and whether that keeps it in.
 *
 * @param candidate the bid
 * @param quality share of all quality points, 0 to 1
 * @param shortfalls why it is out, empty while it is in
 */
record Contender(Candidate candidate, BigFraction quality, List<Shortfall> shortfalls) {

    static Contender of(RankingScheme scheme, Candidate candidate) {
        var quality = share(scheme.criteria(), candidate);
        return new Contender(candidate, quality, shortfalls(scheme, candidate, quality));
    }

    boolean in() {
        return shortfalls.isEmpty();
    }

    /** Share of the highest mark that was given for a criterion. */
    BigFraction mark(String criterion) {
        return markShare(candidate, criterion);
    }

    BigFraction price() {
        return Exact.of(Objects.requireNonNull(candidate.price()));
    }

    private static BigFraction markShare(Candidate candidate, String criterion) {
        var mark = Objects.requireNonNull(candidate.marks().get(criterion));
        return Exact.of(mark).divide(Exact.of(RankingScheme.HIGHEST_MARK));
    }

    /** Share of the points of some criteria, 0 to 1. */
    static BigFraction share(List<RankingScheme.Criterion> criteria, Candidate candidate) {
        var won = criteria.stream()
                .map(criterion -> Exact.of(criterion.weight()).multiply(markShare(candidate, criterion.code())))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return won.divide(weight(criteria));
    }

    /** Sum of the weights of some criteria. */
    static BigFraction weight(List<RankingScheme.Criterion> criteria) {
        return criteria.stream()
                .map(criterion -> Exact.of(criterion.weight()))
                .reduce(BigFraction.ZERO, BigFraction::add);
    }

    private static List<Shortfall> shortfalls(RankingScheme scheme, Candidate candidate, BigFraction quality) {
        var shortfalls = new ArrayList<Shortfall>();
        for (var gate : scheme.gates()) {
            if (candidate.failedGates().contains(gate)) {
                shortfalls.add(new Shortfall(ShortfallKind.GATE, gate, null, null));
            }
        }
        for (var criterion : scheme.criteria()) {
            var needed = criterion.passingMark();
            var mark = Objects.requireNonNull(candidate.marks().get(criterion.code()));
            if (needed != null && mark.compareTo(needed) < 0) {
                shortfalls.add(new Shortfall(ShortfallKind.PASSING_MARK, criterion.code(), mark, needed));
            }
        }
        var sections = scheme.criteria().stream().collect(Collectors.groupingBy(RankingScheme.Criterion::section));
        for (Map.Entry<String, BigDecimal> floor : scheme.sectionFloors().entrySet()) {
            var section = sections.get(floor.getKey());
            if (section != null) {
                var reached = share(section, candidate);
                addIfBelow(shortfalls, ShortfallKind.SECTION_FLOOR, floor.getKey(), reached, floor.getValue());
            }
        }
        var floor = scheme.qualityFloor();
        if (floor != null) {
            addIfBelow(shortfalls, ShortfallKind.QUALITY_FLOOR, null, quality, floor);
        }
        return List.copyOf(shortfalls);
    }

    private static void addIfBelow(
            List<Shortfall> shortfalls,
            ShortfallKind kind,
            @Nullable String code,
            BigFraction reached,
            BigDecimal floor) {
        if (reached.multiply(Exact.HUNDRED).compareTo(Exact.of(floor)) < 0) {
            shortfalls.add(new Shortfall(kind, code, Exact.percentage(reached), floor));
        }
    }
}
