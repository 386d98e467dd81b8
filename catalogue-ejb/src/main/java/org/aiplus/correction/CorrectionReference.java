// SPDX-License-Identifier: Apache-2.0
package org.aiplus.correction;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a correction request for ever, for example {@code C-000001}. */
public record CorrectionReference(String value) {

    private static final Pattern FORM = Pattern.compile("C-[0-9]{6,9}");

    public CorrectionReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of a correction request");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<CorrectionReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new CorrectionReference(text)) : Optional.empty();
    }

    static CorrectionReference numbered(long number) {
        return new CorrectionReference(String.format(Locale.ROOT, "C-%06d", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
