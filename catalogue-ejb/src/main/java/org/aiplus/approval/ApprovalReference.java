// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a round of approval for ever, for example {@code AP-000012}. */
public record ApprovalReference(String value) {

    private static final Pattern FORM = Pattern.compile("AP-[0-9]{6,9}");

    public ApprovalReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of an approval");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<ApprovalReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ApprovalReference(text)) : Optional.empty();
    }

    static ApprovalReference numbered(long number) {
        return new ApprovalReference(String.format(Locale.ROOT, "AP-%06d", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
