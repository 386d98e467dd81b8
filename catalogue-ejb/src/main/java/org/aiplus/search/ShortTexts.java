// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.List;
import org.aiplus.shared.RecentlyUsed;

/** Names and summaries taken apart: those of solutions that many searches find are needed again and again. */
final class ShortTexts {

    /** A kilobyte or two each. */
    private static final int MOST = 4_000;

    private static final int LONGEST = 400;

    private static final RecentlyUsed<String, List<Words.Part>> PARTS = new RecentlyUsed<>(MOST);

    private ShortTexts() {}

    /** The same as {@link Words#parts}. */
    static List<Words.Part> parts(String text) {
        if (text.length() > LONGEST) {
            return Words.parts(text);
        }
        var known = PARTS.get(text);
        if (known == null) {
            known = List.copyOf(Words.parts(text));
            PARTS.put(text, known);
        }
        return known;
    }
}
