// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * What is worked out once for a part of the index that never changes: for each value of each facet the set of its
 * solutions, and for each order the solutions in that order. Deleted solutions are still in it.
 */
final class Segment {

    private final Map<String, Map<String, FixedBitSet>> facets;
    private final Map<String, int[]> orders;
    private final long[] referenceNumbers;

    private Segment(Map<String, Map<String, FixedBitSet>> facets, Map<String, int[]> orders, long[] referenceNumbers) {
        this.facets = facets;
        this.orders = orders;
        this.referenceNumbers = referenceNumbers;
    }

    static Segment of(LeafReader reader) throws IOException {
        var facets = new HashMap<String, Map<String, FixedBitSet>>();
        var orders = new HashMap<String, int[]>();
        for (var field : reader.getFieldInfos()) {
            if (field.name.startsWith(IndexField.FACET_PREFIX)) {
                facets.put(field.name.substring(IndexField.FACET_PREFIX.length()), values(reader, field.name));
            } else if (field.name.startsWith(IndexField.ORDER_PREFIX)) {
                orders.put(field.name.substring(IndexField.ORDER_PREFIX.length()), order(reader, field.name));
            }
        }
        return new Segment(facets, orders, referenceNumbers(reader));
    }

    private static Map<String, FixedBitSet> values(LeafReader reader, String field) throws IOException {
        var values = new LinkedHashMap<String, FixedBitSet>();
        var terms = reader.terms(field);
        if (terms == null) {
            return values;
        }
        var each = terms.iterator();
        for (BytesRef value = each.next(); value != null; value = each.next()) {
            var solutions = new FixedBitSet(reader.maxDoc());
            var postings = each.postings(null, PostingsEnum.NONE);
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                solutions.set(postings.docID());
            }
            values.put(value.utf8ToString(), solutions);
        }
        return values;
    }

    private static int[] order(LeafReader reader, String field) throws IOException {
        var keys = DocValues.getSorted(reader, field);
        // Keys are never equal, so their ranks are the places in the order.
        var order = new int[keys.getValueCount()];
        while (keys.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            order[keys.ordValue()] = keys.docID();
        }
        return order;
    }

    private static long[] referenceNumbers(LeafReader reader) throws IOException {
        var numbers = new long[reader.maxDoc()];
        var values = DocValues.getNumeric(reader, IndexField.REFERENCE_NUMBER);
        while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            numbers[values.docID()] = values.longValue();
        }
        return numbers;
    }

    /** For each value of a facet that occurs here the solutions that have it. */
    Map<String, FixedBitSet> facet(String code) {
        return facets.getOrDefault(code, Map.of());
    }

    /** The solutions in an order; a place that a deleted solution left may be 0. */
    int[] order(String name) {
        return orders.getOrDefault(name, new int[0]);
    }

    long referenceNumber(int solution) {
        return referenceNumbers[solution];
    }
}
