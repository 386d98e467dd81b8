// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a charter says in words. */
public enum CharterText {
    /** What the pilot is to show. */
    OBJECTIVE,
    /** Which part of the process is tried. */
    SCOPE,
    /** Who takes part. */
    GROUP,
    /** Which data are used and which are not. */
    DATA,
    /** Who watches what the tool does, and how. */
    OVERSIGHT,
    /** When the pilot is broken off. */
    STOP_RULE,
    /** What can go wrong. */
    RISKS,
    /** Whom to call when something does. */
    INCIDENT_CONTACT,
    /** How the department goes back to work without the tool. */
    EXIT_PLAN,
    /** What of it the public will learn. */
    PUBLISHED;

    /** Name in documents, for example {@code stopRule}. */
    public String key() {
        var words = name().toLowerCase(Locale.ROOT).split("_");
        var key = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            key.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return key.toString();
    }

    /** The text with this name in documents. */
    public static Optional<CharterText> of(String key) {
        return Arrays.stream(values()).filter(text -> text.key().equals(key)).findFirst();
    }
}
