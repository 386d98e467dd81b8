// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import org.aiplus.json.Problems;
import org.aiplus.json.TextRules;
import org.jspecify.annotations.Nullable;

/** Reads what people write about a submission: why they do something, what they ask and what they answer. */
final class Reason {

    /** Most characters. */
    static final int MAX_LENGTH = 2000;

    private Reason() {}

    /**
     * The text without blanks around it.
     *
     * @throws org.aiplus.shared.RuleViolation REQUIRED, TOO_LONG or CONTROL_CHARACTER at {@code /reason}
     */
    static String read(@Nullable String text) {
        return read(text, "/reason");
    }

    /** The same for a field of another name. */
    static String read(@Nullable String text, String pointer) {
        var stripped = text == null ? "" : text.strip();
        var problems = new Problems();
        TextRules.check(stripped, true, 1, MAX_LENGTH, pointer, problems);
        problems.throwIfAny();
        return stripped;
    }
}
