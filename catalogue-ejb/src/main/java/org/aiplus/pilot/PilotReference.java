// SPDX-License-Identifier: Apache-2.0
package org.aiplus.pilot;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a pilot charter for ever, for example {@code PC-2026-0001}. */
public record PilotReference(String value) {

    private static final Pattern FORM = Pattern.compile("PC-[0-9]{4}-[0-9]{4,9}");

    public PilotReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of a pilot charter");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<PilotReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PilotReference(text)) : Optional.empty();
    }

    static PilotReference numbered(int year, long number) {
        return new PilotReference(String.format(Locale.ROOT, "PC-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
