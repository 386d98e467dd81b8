// SPDX-License-Identifier: Apache-2.0
package org.aiplus.need;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a need for ever, for example {@code N-2026-0001}. */
public record NeedReference(String value) {

    private static final Pattern FORM = Pattern.compile("N-[0-9]{4}-[0-9]{4,9}");

    public NeedReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of a need");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<NeedReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new NeedReference(text)) : Optional.empty();
    }

    static NeedReference numbered(int year, long number) {
        return new NeedReference(String.format(Locale.ROOT, "N-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
