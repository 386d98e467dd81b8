// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * What a text and filters find in one part of the index: the solutions that have the text, those that each filter lets
 * pass, and those that pass all.
 */
final class PartMatches {

    private final LeafReaderContext part;
    private final Segment segment;
    private final Map<String, FixedBitSet> passing;
    private final FixedBitSet withText;
    private final FixedBitSet found;

    private PartMatches(
            LeafReaderContext part,
            Segment segment,
            Map<String, FixedBitSet> passing,
            FixedBitSet withText,
            FixedBitSet found) {
        this.part = part;
        this.segment = segment;
        this.passing = passing;
        this.withText = withText;
        this.found = found;
    }

    /**
     * Looks through a part.
     *
     * @param text what to look for, {@code null} for everything
     * @param filters chosen values by facet; a solution passes a filter with any of its values
     * @param best gathers those that pass all filters, {@code null} when nobody asks how well they fit
     */
    static PartMatches find(
            LeafReaderContext part,
            Segment segment,
            @Nullable Weight text,
            Map<String, Set<String>> filters,
            @Nullable Best best)
            throws IOException {
        int size = part.reader().maxDoc();
        var passing = new LinkedHashMap<String, FixedBitSet>();
        filters.forEach((facet, values) -> passing.put(facet, union(segment.facet(facet), values, size)));
        var chosen = intersection(passing, null);
        var withText = text == null ? living(part) : withText(part, segment, text, chosen, best);
        var found = withText;
        if (chosen != null) {
            chosen.and(withText);
            found = chosen;
        }
        return new PartMatches(part, segment, passing, withText, found);
    }

    private static FixedBitSet living(LeafReaderContext part) {
        var living = part.reader().getLiveDocs();
        if (living != null) {
            return FixedBitSet.copyOf(living);
        }
        var all = new FixedBitSet(part.reader().maxDoc());
        all.set(0, part.reader().maxDoc());
        return all;
    }

    private static FixedBitSet withText(
            LeafReaderContext part, Segment segment, Weight text, @Nullable FixedBitSet chosen, @Nullable Best best)
            throws IOException {
        var withText = new FixedBitSet(part.reader().maxDoc());
        var scorer = text.scorer(part);
        if (scorer == null) {
            return withText;
        }
        var living = part.reader().getLiveDocs();
        var each = scorer.iterator();
        for (int i = each.nextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = each.nextDoc()) {
            if (living == null || living.get(i)) {
                withText.set(i);
                if (best != null && (chosen == null || chosen.get(i))) {
                    best.offer(part.ord, i, scorer.score(), segment.referenceNumber(i));
                }
            }
        }
        return withText;
    }

    private static FixedBitSet union(Map<String, FixedBitSet> values, Set<String> chosen, int size) {
        var union = new FixedBitSet(size);
        for (var value : chosen) {
            var solutions = values.get(value);
            if (solutions != null) {
                union.or(solutions);
            }
        }
        return union;
    }

    /** What passes all filters but one; {@code null} when no filter is left. */
    private static @Nullable FixedBitSet intersection(Map<String, FixedBitSet> passing, @Nullable String butOne) {
        FixedBitSet intersection = null;
        for (var filter : passing.entrySet()) {
            if (filter.getKey().equals(butOne)) {
                continue;
            }
            if (intersection == null) {
                intersection = filter.getValue().clone();
            } else {
                intersection.and(filter.getValue());
            }
        }
        return intersection;
    }

    /** What the text and all filters but this facet's find. */
    FixedBitSet without(String facet) {
        if (!passing.containsKey(facet)) {
            return found;
        }
        var others = intersection(passing, facet);
        if (others == null) {
            return withText;
        }
        others.and(withText);
        return others;
    }

    /** What the text finds without any filter. */
    FixedBitSet withText() {
        return withText;
    }

    /** What all filters find without the text. */
    FixedBitSet withoutText() {
        var chosen = intersection(passing, null);
        var living = living(part);
        if (chosen == null) {
            return living;
        }
        chosen.and(living);
        return chosen;
    }

    /** What the text and all filters find. */
    FixedBitSet found() {
        return found;
    }

    Segment segment() {
        return segment;
    }

    LeafReaderContext part() {
        return part;
    }
}
