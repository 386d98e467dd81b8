// SPDX-License-Identifier: Apache-2.0
package org.aiplus.ranking;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what bids are ranked.
 *
 * @param formula how prices become points
 * @param qualityWeight weight of quality, 0 to 100; the rest is price
 * @param gates codes of what is passed or failed; no mark buys back a failure
 * @param criteria those that are marked, with weights above zero in any unit
 * @param sectionFloors share of the points of a section, percent, below which a bid is out, by code of the section
 * @param qualityFloor share of all quality points, percent, below which a bid is out; {@code null} for none
 * @param tieRules what decides between equals, in this order
 * @param tieCriterion code of the criterion that {@link TieRule#CRITERION} means, {@code null} without that rule
 * @param bands names for ranges of the share of quality points, highest first; may be empty
 */
public record RankingScheme(
        PriceFormula formula,
        BigDecimal qualityWeight,
        List<String> gates,
        List<Criterion> criteria,
        Map<String, BigDecimal> sectionFloors,
        @Nullable BigDecimal qualityFloor,
        List<TieRule> tieRules,
        @Nullable String tieCriterion,
        List<Band> bands) {

    /** The highest mark of a criterion; the lowest is 0. */
    public static final BigDecimal HIGHEST_MARK = BigDecimal.valueOf(4);

    /** Under which the stability of weights speaks of price, beside the codes of criteria. */
    public static final String PRICE = "PRICE";

    /**
     * What is marked.
     *
     * @param code of the criterion
     * @param section that it belongs to
     * @param weight above zero
     * @param passingMark lowest mark with which a bid stays in, {@code null} for none
     */
    public record Criterion(
            String code,
            String section,
            BigDecimal weight,
            @Nullable BigDecimal passingMark) {}

    /**
     * A range of results.
     *
     * @param code of the band
     * @param fromPercentage lowest share of quality points, 0 to 100, that belongs to it
     */
    public record Band(String code, BigDecimal fromPercentage) {}

    public RankingScheme {
        gates = List.copyOf(gates);
        criteria = List.copyOf(criteria);
        sectionFloors = Collections.unmodifiableMap(new TreeMap<>(sectionFloors));
        tieRules = List.copyOf(tieRules);
        bands = List.copyOf(bands);
    }

    /** Weight of price, 0 to 100. */
    public BigDecimal priceWeight() {
        return BigDecimal.valueOf(100).subtract(qualityWeight);
    }

    /** The same scheme with another weight of quality, for asking what would be. */
    public RankingScheme withQualityWeight(BigDecimal weight) {
        return new RankingScheme(
                formula, weight, gates, criteria, sectionFloors, qualityFloor, tieRules, tieCriterion, bands);
    }

    /** The same scheme with another formula, for asking what would be. */
    public RankingScheme withFormula(PriceFormula other) {
        return new RankingScheme(
                other, qualityWeight, gates, criteria, sectionFloors, qualityFloor, tieRules, tieCriterion, bands);
    }
}
