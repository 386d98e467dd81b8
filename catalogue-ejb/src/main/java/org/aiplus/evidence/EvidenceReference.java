// SPDX-License-Identifier: Apache-2.0
package org.aiplus.evidence;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name by which people and programs cite a piece of evidence for ever, for example {@code E-000042}. */
public record EvidenceReference(String value) {

    private static final Pattern FORM = Pattern.compile("E-[0-9]{6,9}");

    public EvidenceReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a reference of evidence");
        }
    }

    /** Reads a reference that somebody typed; empty when it has another form. */
    public static Optional<EvidenceReference> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new EvidenceReference(text)) : Optional.empty();
    }

    static EvidenceReference numbered(long number) {
        return new EvidenceReference(String.format(Locale.ROOT, "E-%06d", number));
    }

    @Override
    public String toString() {
        return value;
    }
}
