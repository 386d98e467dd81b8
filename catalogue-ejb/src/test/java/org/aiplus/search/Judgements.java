// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How good a list is: normalised discounted cumulative gain of its first ten places. */
final class Judgements {

    private static final int PLACES = 10;

    private Judgements() {}

    /**
     * 1 for the best list possible, 0 for one with nothing wanted in it.
     *
     * @param list what was found, best first
     * @param grades 2 for what the reader wants, 1 for what is related
     */
    static double ndcg(List<String> list, Map<String, Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(PLACES, list.size()); i++) {
            gain += discounted(grades.getOrDefault(list.get(i), 0), i);
        }
        var ideal = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(PLACES)
                .toList();
        double best = 0;
        for (int i = 0; i < ideal.size(); i++) {
            best += discounted(ideal.get(i), i);
        }
        return gain / best;
    }

    private static double discounted(int grade, int place) {
        return (Math.pow(2, grade) - 1) / (Math.log(place + 2.0) / Math.log(2));
    }
}
