// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.aiplus.json.StrictJson;
import org.aiplus.shared.Feature;

/**
 * Numbers and duties of listing assessments, kept as content.
 *
 * @param riskDays so many days before the first thing ends on which a decision rests, the solution is at risk
 * @param repairDays so many days after its end the solution is suspended
 * @param graceDays so many days after the suspension uses that already run may go on
 * @param validityMonths how long a decision holds, by tier of risk; by the empty text for an unknown one
 * @param desks codes of criteria and families that only the holders of a role enter, by role
 */
record AssessmentRules(
        int riskDays,
        int repairDays,
        int graceDays,
        Map<String, Integer> validityMonths,
        Map<String, Set<String>> desks) {

    private static final String FILE = "/content/assessment/rules.json";

    /** Those that this release ships. */
    static final AssessmentRules SHIPPED = read();

    AssessmentRules {
        if (riskDays < 0 || repairDays < 0 || graceDays < 0) {
            throw new IllegalArgumentException("days of " + FILE + " are negative");
        }
        validityMonths = Map.copyOf(validityMonths);
        desks = Map.copyOf(desks);
    }

    /**
     * How long a decision holds.
     *
     * @param tiers values of the tier of risk in the context; the shortest counts
     */
    int months(Set<String> tiers) {
        return tiers.stream()
                .map(validityMonths::get)
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElseGet(() -> validityMonths.getOrDefault("", 12));
    }

    /** The role whose holders alone enter a criterion, empty when every assessor may. */
    Optional<String> deskOf(String criterion, String family) {
        return desks.entrySet().stream()
                .filter(desk ->
                        desk.getValue().contains(criterion) || desk.getValue().contains(family))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static AssessmentRules read() {
        try (var in = Feature.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the content lacks " + FILE);
            }
            var tree = StrictJson.parse(in);
            var months = new LinkedHashMap<String, Integer>();
            tree.path("validityMonths")
                    .properties()
                    .forEach(tier -> months.put(tier.getKey(), tier.getValue().intValue()));
            var desks = new LinkedHashMap<String, Set<String>>();
            tree.path("desks")
                    .properties()
                    .forEach(desk -> desks.put(
                            desk.getKey(),
                            StreamSupport.stream(desk.getValue().spliterator(), false)
                                    .map(code -> code.textValue())
                                    .collect(Collectors.toUnmodifiableSet())));
            return new AssessmentRules(
                    tree.path("riskDays").intValue(),
                    tree.path("repairDays").intValue(),
                    tree.path("graceDays").intValue(),
                    months,
                    desks);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
