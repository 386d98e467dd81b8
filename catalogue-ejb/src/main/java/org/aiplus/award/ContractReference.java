// SPDX-License-Identifier: Apache-2.0
package org.aiplus.award;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a contract for ever, for example {@code CT-2026-0001}. */
public record ContractReference(String value) {

    private static final Pattern FORM = Pattern.compile("CT-[0-9]{4}-[0-9]{4,9}");

    public ContractReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of a contract");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<ContractReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ContractReference(text)) : Optional.empty();
    }

    static ContractReference numbered(int year, long number) {
        return new ContractReference(String.format(Locale.ROOT, "CT-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
