// SPDX-License-Identifier: Apache-2.0
package org.aiplus.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a solution for ever, for example {@code S-000063}. */
public record SolutionReference(String value) {

    private static final Pattern FORM = Pattern.compile("S-[0-9]{6,9}");

    public SolutionReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a solution reference");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<SolutionReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SolutionReference(text)) : Optional.empty();
    }

    static SolutionReference numbered(long number) {
        return new SolutionReference(String.format(Locale.ROOT, "S-%06d", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
