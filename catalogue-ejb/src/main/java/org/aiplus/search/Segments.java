// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** Keeps what is worked out for each part of the index for as long as that part is in use. */
@ApplicationScoped
class Segments {

    private final ConcurrentMap<IndexReader.CacheKey, Segment> byKey = new ConcurrentHashMap<>();

    Segment of(LeafReader reader) {
        var core = reader.getCoreCacheHelper();
        if (core == null) {
            throw new IllegalStateException("the index is read in parts that can be kept");
        }
        var known = byKey.get(core.getKey());
        if (known != null) {
            return known;
        }
        return byKey.computeIfAbsent(core.getKey(), key -> {
            core.addClosedListener(byKey::remove);
            return read(reader);
        });
    }

    private static Segment read(LeafReader reader) {
        try {
            return Segment.of(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
