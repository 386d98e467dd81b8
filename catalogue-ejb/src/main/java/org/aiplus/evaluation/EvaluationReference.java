// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite an evaluation for ever, for example {@code EV-2026-0001}. */
public record EvaluationReference(String value) {

    private static final Pattern FORM = Pattern.compile("EV-[0-9]{4}-[0-9]{4,9}");

    public EvaluationReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of an evaluation");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<EvaluationReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EvaluationReference(text)) : Optional.empty();
    }

    static EvaluationReference numbered(int year, long number) {
        return new EvaluationReference(String.format(Locale.ROOT, "EV-%04d-%04d", year, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
