// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Walks through what was found in one of the prepared orders, merging the parts of the index, as far as the page goes. */
final class OrderedWalk {

    /** The next solution of one part. */
    private static final class Cursor implements Comparable<Cursor> {
        private final PartMatches matches;
        private final int[] order;
        private final SortedDocValues keys;
        private int rank = -1;
        private BytesRef key = new BytesRef();

        Cursor(PartMatches matches, String name) throws IOException {
            this.matches = matches;
            this.order = matches.segment().order(name);
            this.keys = DocValues.getSorted(matches.part().reader(), IndexField.order(name));
        }

        boolean next() throws IOException {
            do {
                rank++;
            } while (rank < order.length && !matches.found().get(order[rank]));
            if (rank >= order.length) {
                return false;
            }
            key = BytesRef.deepCopyOf(keys.lookupOrd(rank));
            return true;
        }

        @Override
        public int compareTo(Cursor other) {
            return key.compareTo(other.key);
        }
    }

    private OrderedWalk() {}

    /** The solutions of a page, which begins after {@code skip} others. */
    static List<Best.Candidate> page(List<PartMatches> parts, String order, int skip, int size) throws IOException {
        var cursors = new PriorityQueue<Cursor>();
        for (var part : parts) {
            var cursor = new Cursor(part, order);
            if (cursor.next()) {
                cursors.add(cursor);
            }
        }
        var page = new ArrayList<Best.Candidate>(size);
        for (int place = 0; place < skip + size && !cursors.isEmpty(); place++) {
            var cursor = cursors.remove();
            if (place >= skip) {
                int document = cursor.order[cursor.rank];
                page.add(new Best.Candidate(
                        cursor.matches.part().ord,
                        document,
                        0,
                        cursor.matches.segment().referenceNumber(document)));
            }
            if (cursor.next()) {
                cursors.add(cursor);
            }
        }
        return page;
    }
}
