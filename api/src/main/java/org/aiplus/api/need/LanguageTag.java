// SPDX-License-Identifier: Apache-2.0
package org.aiplus.api.need;

import org.aiplus.json.Problems;
import org.aiplus.shared.Language;
import org.aiplus.shared.ProblemCode;

/** Reads the language in which somebody has written. */
public final class LanguageTag {

    private LanguageTag() {}

    /** The language of a tag; refuses any other with UNKNOWN_LANGUAGE at {@code /language}. */
    public static Language of(String tag) {
        var known = Language.ofTag(tag);
        var problems = new Problems();
        if (known.isEmpty()) {
            problems.add("/language", ProblemCode.UNKNOWN_LANGUAGE);
        }
        problems.throwIfAny();
        return known.orElseThrow();
    }
}
