// SPDX-License-Identifier: Apache-2.0
package org.aiplus.submission;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a submission for ever, for example {@code SUB-000012}. */
public record SubmissionReference(String value) {

    private static final Pattern FORM = Pattern.compile("SUB-[0-9]{6,9}");

    public SubmissionReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a submission reference");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<SubmissionReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SubmissionReference(text)) : Optional.empty();
    }

    static SubmissionReference numbered(long number) {
        return new SubmissionReference(String.format(Locale.ROOT, "SUB-%06d", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
