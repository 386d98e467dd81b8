// SPDX-License-Identifier: Apache-2.0
package org.aiplus.agreement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How far markers agree.
 *
 * @param ordinal alpha of Krippendorff for ordered marks; {@code null} where chance has no say
 * @param interval alpha of Krippendorff for marks at equal distances; {@code null} where chance has no say
 * @param raters how many people marked
 * @param units how many things were marked by more than one
 * @param few whether these are too few to rely on alpha
 * @param severity how far each person is above the others, below zero for a severe marker
 */
public record MarkAgreement(
        @Nullable BigDecimal ordinal,
        @Nullable BigDecimal interval,
        int raters,
        int units,
        boolean few,
        List<Severity> severity) {

    private static final int ENOUGH_RATERS = 3;
    private static final int ENOUGH_UNITS = 10;

    /**
     * How severe somebody marks: the average distance to the others in marks.
     *
     * @param marker name of the person
     */
    public record Severity(String marker, BigDecimal difference) {}

    public MarkAgreement {
        severity = List.copyOf(severity);
    }

    /**
     * Of these marks.
     *
     * @param marks for each thing, the mark of each person by subject
     * @param names of people by subject; who has none is named by the subject
     */
    public static MarkAgreement of(Collection<? extends Map<String, Integer>> marks, Map<String, String> names) {
        var units = marks.stream().map(Map::values).toList();
        var raters = new TreeSet<String>();
        marks.forEach(unit -> raters.addAll(unit.keySet()));
        int shared = (int) units.stream().filter(unit -> unit.size() > 1).count();
        return new MarkAgreement(
                Agreement.alpha(Agreement.Level.ORDINAL, units),
                Agreement.alpha(Agreement.Level.INTERVAL, units),
                raters.size(),
                shared,
                raters.size() < ENOUGH_RATERS || shared < ENOUGH_UNITS,
                Agreement.severity(marks).entrySet().stream()
                        .map(entry ->
                                new Severity(names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                        .toList());
    }
}
