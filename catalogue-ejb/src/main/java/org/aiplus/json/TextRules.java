// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import org.aiplus.shared.ProblemCode;

/**
 * What every text from outside must satisfy before it is kept: not blank, of bounded length, and made of characters that
 * a reader can see for what they are.
 */
public final class TextRules {

    private TextRules() {}

    /**
     * Reports what is wrong with a text: REQUIRED when it is blank, CONTROL_CHARACTER, WRONG_FORMAT for half a character
     * (an unpaired surrogate), TOO_SHORT and TOO_LONG with the limit.
     *
     * @param lines whether line breaks and tabs are allowed
     * @param minLength fewest characters, counted as Unicode code points
     * @param maxLength most characters
     * @return whether the text is good
     */
    public static boolean check(
            String text, boolean lines, int minLength, int maxLength, String pointer, Problems problems) {
        var before = problems.count();
        if (text.isBlank()) {
            problems.add(pointer, ProblemCode.REQUIRED);
            return false;
        }
        if (hasUnpairedSurrogate(text)) {
            problems.add(pointer, ProblemCode.WRONG_FORMAT, "format", "unicode");
        }
        if (hasHiddenCharacter(text, lines)) {
            problems.add(pointer, ProblemCode.CONTROL_CHARACTER);
        }
        var length = text.codePointCount(0, text.length());
        if (length < minLength) {
            problems.add(pointer, ProblemCode.TOO_SHORT, "minimum", minLength);
        }
        if (length > maxLength) {
            problems.add(pointer, ProblemCode.TOO_LONG, "maximum", maxLength);
        }
        return problems.count() == before;
    }

    static boolean isPrintable(String text) {
        return !hasUnpairedSurrogate(text) && !hasHiddenCharacter(text, false);
    }

    private static boolean hasUnpairedSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean hasHiddenCharacter(String text, boolean lines) {
        return text.codePoints().anyMatch(c -> isHidden(c) && !(lines && (c == '\n' || c == '\t')));
    }

    /** Control and separator characters, those that turn the reading direction around, and those that Unicode excludes. */
    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
