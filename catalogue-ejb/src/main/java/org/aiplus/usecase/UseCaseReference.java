// SPDX-License-Identifier: Apache-2.0
package org.aiplus.usecase;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a use of AI for ever, for example {@code UC-2026-0001}. */
public record UseCaseReference(String value) {

    private static final Pattern FORM = Pattern.compile("UC-[0-9]{4}-[0-9]{4,9}");

    public UseCaseReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of a use case");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<UseCaseReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new UseCaseReference(text)) : Optional.empty();
    }

    static UseCaseReference numbered(int year, long number) {
        return new UseCaseReference(String.format(Locale.ROOT, "UC-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
