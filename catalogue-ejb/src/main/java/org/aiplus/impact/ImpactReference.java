// SPDX-License-Identifier: Apache-2.0
package org.aiplus.impact;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite an impact assessment for ever, for example {@code AIA-2026-0001}. */
public record ImpactReference(String value) {

    private static final Pattern FORM = Pattern.compile("AIA-[0-9]{4}-[0-9]{4,9}");

    public ImpactReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of an impact assessment");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<ImpactReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ImpactReference(text)) : Optional.empty();
    }

    static ImpactReference numbered(int year, long number) {
        return new ImpactReference(String.format(Locale.ROOT, "AIA-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
