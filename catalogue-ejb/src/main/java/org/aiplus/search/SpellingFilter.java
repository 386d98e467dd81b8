// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Gives British words in -ise and -our one spelling with American; letters are small already. */
final class SpellingFilter extends TokenFilter {

    private static final int SHORTEST_RESPELT = 5;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() > SHORTEST_RESPELT && term.buffer()[0] < 0x80) {
            respell(term.buffer(), term.length());
        }
        return true;
    }

    private void respell(char[] buffer, int length) {
        for (int i = 2; i + 2 < length; i++) {
            if (buffer[i] == 'i' && buffer[i + 1] == 's' && isVerbEnding(buffer, i + 2, length)) {
                buffer[i + 1] = 'z';
                return;
            }
        }
        for (int i = 3; i + 2 < length; i++) {
            if (buffer[i] == 'o' && buffer[i + 1] == 'u' && buffer[i + 2] == 'r') {
                System.arraycopy(buffer, i + 2, buffer, i + 1, length - i - 2);
                term.setLength(length - 1);
                return;
            }
        }
    }

    /** Whether what follows "is" is an ending that Americans write after "iz". */
    private static boolean isVerbEnding(char[] buffer, int from, int length) {
        var ending = new String(buffer, from, length - from);
        return switch (ending) {
            case "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "able" -> true;
            default -> false;
        };
    }
}
