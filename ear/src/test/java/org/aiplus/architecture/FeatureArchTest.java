// SPDX-License-Identifier: Apache-2.0
package org.aiplus.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** R1: features depend only on what they declare, without a circle and without stale permissions. */
class FeatureArchTest {

    private final SortedMap<String, SortedSet<String>> declared = FeatureGraph.declared();

    @Test
    void everyPackageOfTheFeaturesIsADeclaredFeature() {
        var undeclared = new TreeSet<>(FeatureGraph.names());
        undeclared.removeAll(declared.keySet());
        assertThat(undeclared)
                .as("R1: packages without @Feature in package-info.java, because the diagram and these rules read it")
                .containsExactly(FeatureGraph.KERNEL);
    }

    @Test
    void featuresUseOnlyWhatTheyDeclare() {
        var surprises = new ArrayList<String>();
        FeatureGraph.used().forEach((feature, uses) -> uses.stream()
                .filter(other ->
                        !declared.getOrDefault(feature, new TreeSet<>()).contains(other))
                .forEach(other -> surprises.add(feature + " uses " + other)));
        assertThat(surprises)
                .as("R1: undeclared dependencies, because a feature's neighbours are a decision; see its @Feature")
                .isEmpty();
    }

    @Test
    void everyDeclaredDependencyIsUsed() {
        var used = FeatureGraph.used();
        var stale = new ArrayList<String>();
        declared.forEach((feature, allowed) -> allowed.stream()
                .filter(other -> !used.getOrDefault(feature, new TreeSet<>()).contains(other))
                .forEach(other -> stale.add(feature + " declares " + other)));
        assertThat(stale)
                .as("R1: declared but unused dependencies, because a stale permission invites a new dependency")
                .isEmpty();
    }

    @Test
    void declaredDependenciesHaveNoCircle() {
        for (var feature : declared.keySet()) {
            assertThat(reachableFrom(feature))
                    .as("R1: what %s reaches, because features in a circle are one feature", feature)
                    .doesNotContain(feature);
        }
    }

    @Test
    void nobodyDependsOnFeaturesThatListen() {
        declared.forEach((feature, uses) -> assertThat(uses)
                .as("R1: %s, because audit and notification listen and the register reads; nobody calls them", feature)
                .doesNotContainAnyElementsOf(List.of("audit", "notification", "register")));
    }

    private Set<String> reachableFrom(String feature) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(declared.get(feature));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (reached.add(next)) {
                open.addAll(declared.getOrDefault(next, new TreeSet<>()));
            }
        }
        return reached;
    }
}
