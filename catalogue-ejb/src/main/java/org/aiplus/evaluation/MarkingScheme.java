// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * By what bids are judged. Fixed when the evaluation is published.
 *
 * @param criteriaSet the edition of the criteria, for example {@code responsible-ai/2026-1}
 * @param gates codes of criteria that are passed or failed; no mark buys back a failure
 * @param criteria those that are marked; their weights add up to 100
 * @param sectionFloors share of the points of a family, percent, below which a bid is out, by code of the family
 * @param qualityFloor share of all quality points, percent, below which a bid is out; {@code null} for none
 * @param qualityWeight weight of quality, percent; the rest is price
 * @param innovation share of the quality marks that is kept for innovative suggestions, percent
 * @param formula how prices become points, a code of the ranking's formulas
 * @param tieRules what decides between equals, in this order; codes of the ranking's tie rules
 * @param tieCriterion code of the criterion that the tie rules name, {@code null} for none
 * @param years of the whole-life price
 * @param items that bids price
 * @param anonymous whether the panel knows bidders by letters only while it judges quality
 * @param calibration whether no bid is marked before the panel has closed a calibration exercise
 */
public record MarkingScheme(
        @Nullable String criteriaSet,
        List<String> gates,
        List<SchemeCriterion> criteria,
        Map<String, BigDecimal> sectionFloors,
        @Nullable BigDecimal qualityFloor,
        BigDecimal qualityWeight,
        BigDecimal innovation,
        String formula,
        List<String> tieRules,
        @Nullable String tieCriterion,
        int years,
        List<PriceItem> items,
        boolean anonymous,
        boolean calibration) {

    /** Code under which innovative suggestions are answered and marked. */
    public static final String INNOVATION = "INNOVATION";

    public MarkingScheme {
        gates = List.copyOf(gates);
        criteria = List.copyOf(criteria);
        sectionFloors = Map.copyOf(new TreeMap<>(sectionFloors));
        tieRules = List.copyOf(tieRules);
        items = List.copyOf(items);
    }

    /** Families of criteria by the share of their points that a bid must reach, the lowest share first. */
    public SortedMap<BigDecimal, List<String>> familiesByFloor() {
        var families = new TreeMap<BigDecimal, List<String>>();
        new TreeMap<>(sectionFloors)
                .forEach((family, floor) -> families.computeIfAbsent(floor, reached -> new ArrayList<>())
                        .add(family));
        return families;
    }

    /** Weight of price, percent. */
    public BigDecimal priceWeight() {
        return BigDecimal.valueOf(100).subtract(qualityWeight);
    }

    /** Whether bids answer something for its innovation marks. */
    public boolean marksInnovation() {
        return innovation.signum() > 0;
    }
}
