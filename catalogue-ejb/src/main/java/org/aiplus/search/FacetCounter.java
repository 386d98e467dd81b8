// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.FixedBitSet;

/** Counts the choices of facets over what was found. The counts are those that choosing would give. */
final class FacetCounter {

    private FacetCounter() {}

    static List<Facet> count(
            Collection<FacetDefinition> facets, List<PartMatches> parts, Map<String, Set<String>> filters) {
        var counted = new ArrayList<Facet>(facets.size());
        for (var facet : facets) {
            var selected = filters.getOrDefault(facet.code(), Set.of());
            var bases = parts.stream().map(part -> part.without(facet.code())).toList();
            var occurring = parts.stream()
                    .map(part -> part.segment().facet(facet.code()))
                    .toList();
            var values = new ArrayList<Facet.Value>();
            for (var value : values(facet, occurring, selected)) {
                long count = 0;
                for (int i = 0; i < bases.size(); i++) {
                    var solutions = occurring.get(i).get(value);
                    if (solutions != null) {
                        count += FixedBitSet.intersectionCount(bases.get(i), solutions);
                    }
                }
                values.add(new Facet.Value(value, count, selected.contains(value)));
            }
            counted.add(new Facet(facet.code(), values));
        }
        return counted;
    }

    private static Collection<String> values(
            FacetDefinition facet, List<Map<String, FixedBitSet>> occurring, Set<String> selected) {
        if (!facet.open()) {
            return facet.values();
        }
        var values = new TreeSet<>(selected);
        occurring.forEach(solutions -> values.addAll(solutions.keySet()));
        return values;
    }
}
