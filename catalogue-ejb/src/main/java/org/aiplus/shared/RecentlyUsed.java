// SPDX-License-Identifier: Apache-2.0
package org.aiplus.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bounded memory for many threads: when it is full, what has not been asked for longest goes. Nothing in it is ever the
 * only copy.
 */
public final class RecentlyUsed<K, V> {

    private static final float LOAD = 0.75f;

    private final LinkedHashMap<K, V> entries;

    /**
     * An empty memory.
     *
     * @param most how many entries it holds, at least one
     */
    public RecentlyUsed(int most) {
        entries = new LinkedHashMap<>(16, LOAD, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept under this key, {@code null} when nothing is. */
    public synchronized @Nullable V get(K key) {
        return entries.get(key);
    }

    /** Keeps a value in place of what was there. */
    public synchronized void put(K key, V value) {
        entries.put(key, value);
    }

    /** Forgets what is kept under this key. */
    public synchronized void remove(K key) {
        entries.remove(key);
    }

    /** How many entries are kept. */
    public synchronized int size() {
        return entries.size();
    }
}
