// SPDX-License-Identifier: Apache-2.0
package org.aiplus.assessment;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a listing assessment for ever, for example {@code LA-2026-0001}. */
public record AssessmentReference(String value) {

    private static final Pattern FORM = Pattern.compile("LA-20[0-9]{2}-[0-9]{4,7}");

    public AssessmentReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of an assessment");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<AssessmentReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new AssessmentReference(text)) : Optional.empty();
    }

    /**
     * The reference of an assessment.
     *
     * @param year in which it was opened
     * @param number unique over all years
     */
    static AssessmentReference numbered(int year, long number) {
        return new AssessmentReference(String.format(Locale.ROOT, "LA-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
