// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.Set;
import org.aiplus.shared.Language;

/**
 * Which words a named reviewer has checked. A check belongs to the words and not to an edition: it holds in every
 * edition that keeps them and for none that changes them.
 */
record CheckedTexts(Set<Entry> entries) {

    static final CheckedTexts NONE = new CheckedTexts(Set.of());

    /**
     * @param set code of the set
     * @param key which text, for example {@code criteria/G-01/name}
     * @param sha256 SHA-256 of the words, hexadecimal
     */
    record Entry(String set, String key, Language language, String sha256) {}

    CheckedTexts {
        entries = Set.copyOf(entries);
    }

    boolean has(String set, String key, Language language, String words) {
        return !entries.isEmpty() && entries.contains(new Entry(set, key, language, Checksum.of(words)));
    }
}
