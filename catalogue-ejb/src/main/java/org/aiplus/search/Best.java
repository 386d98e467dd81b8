// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Gathers the solutions that fit best; equally good ones are told apart by their references. */
final class Best {

    /**
     * A solution found.
     *
     * @param part number of the part of the index
     * @param document its number there
     */
    record Candidate(int part, int document, float score, long referenceNumber) {}

    private static final Comparator<Candidate> WORST_FIRST = Comparator.comparingDouble(Candidate::score)
            .thenComparing(Comparator.comparingLong(Candidate::referenceNumber).reversed());

    private final int wanted;
    private final PriorityQueue<Candidate> kept = new PriorityQueue<>(WORST_FIRST);

    /**
     * @param wanted how many to keep, at least one
     */
    Best(int wanted) {
        this.wanted = wanted;
    }

    void offer(int part, int document, float score, long referenceNumber) {
        if (kept.size() < wanted) {
            kept.add(new Candidate(part, document, score, referenceNumber));
            return;
        }
        var worst = kept.element();
        if (score > worst.score() || (score == worst.score() && referenceNumber < worst.referenceNumber())) {
            kept.remove();
            kept.add(new Candidate(part, document, score, referenceNumber));
        }
    }

    /** The kept ones, the best first. */
    List<Candidate> inOrder() {
        var sorted = new ArrayList<>(kept);
        sorted.sort(WORST_FIRST.reversed());
        return sorted;
    }
}
