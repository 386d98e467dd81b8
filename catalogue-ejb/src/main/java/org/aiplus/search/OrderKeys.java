// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.nio.ByteBuffer;
import java.util.Locale;
import org.aiplus.shared.Language;
import org.apache.lucene.util.BytesRef;

/**
 * Keys by which lists are ordered. Compared byte by byte, and never equal, because each ends with the number of the
 * reference: a list always has one order only.
 */
final class OrderKeys {

    static final String NEWEST = "newest";
    static final String LAST_VERIFIED = "last_verified";

    // Frozen collators may be shared by threads.
    private static final Collator LETTERS =
            Collator.getInstance(ULocale.ENGLISH).freeze();
    private static final Collator STROKES =
            Collator.getInstance(new ULocale("zh_Hant@collation=stroke")).freeze();
    private static final Collator SOUNDS =
            Collator.getInstance(new ULocale("zh_Hans@collation=pinyin")).freeze();

    private OrderKeys() {}

    /** The order of names for readers of a language. */
    static String name(Language language) {
        return "name_" + language.name().toLowerCase(Locale.ROOT);
    }

    /** Key of a name for readers of a language: English by letters, Traditional Chinese by strokes, Simplified by sound. */
    static byte[] collated(String name, Language language) {
        var collator =
                switch (language) {
                    case EN -> LETTERS;
                    case TC -> STROKES;
                    case SC -> SOUNDS;
                };
        return collator.getCollationKey(name).toByteArray();
    }

    /** The given key first, the reference's number second. */
    static BytesRef key(byte[] key, long number) {
        return new BytesRef(ByteBuffer.allocate(key.length + Long.BYTES)
                .put(key)
                .putLong(number)
                .array());
    }

    /** Large values first, and the smallest of all values last. */
    static BytesRef latestFirst(long value, long number) {
        // Flipping all bits but the sign turns the order round for unsigned comparison.
        var key = ByteBuffer.allocate(Long.BYTES).putLong(value ^ Long.MAX_VALUE);
        return key(key.array(), number);
    }
}
