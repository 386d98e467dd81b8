// SPDX-License-Identifier: Apache-2.0
package org.aiplus.criteria;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one edition of a criteria set, for example {@code responsible-ai/2026-1}. Whatever is assessed keeps it.
 *
 * @param set code of the set
 * @param version year and number of the edition
 */
public record CriteriaSetReference(String set, String version) {

    private static final Pattern SET = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern VERSION = Pattern.compile("20[0-9]{2}-[1-9][0-9]{0,2}");

    public CriteriaSetReference {
        if (!isSet(set) || !isVersion(version)) {
            throw new IllegalArgumentException("no reference of a criteria set: " + set + "/" + version);
        }
    }

    static boolean isSet(String set) {
        return SET.matcher(set).matches();
    }

    static boolean isVersion(String version) {
        return VERSION.matcher(version).matches();
    }

    /** The reference of these parts, empty when they cannot name an edition. */
    public static Optional<CriteriaSetReference> of(String set, String version) {
        return isSet(set) && isVersion(version)
                ? Optional.of(new CriteriaSetReference(set, version))
                : Optional.empty();
    }

    /** Reads what {@link #toString} wrote. */
    public static Optional<CriteriaSetReference> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? Optional.empty() : of(text.substring(0, slash), text.substring(slash + 1));
    }

    /** Whether the edition is a later one of the same set. */
    public boolean isAfter(CriteriaSetReference other) {
        return set.equals(other.set) && order() > other.order();
    }

    /** Number by which the editions of a set are ordered. */
    long order() {
        var parts = version.split("-", 2);
        return Long.parseLong(parts[0]) * 1000 + Long.parseLong(parts[1]);
    }

    @Override
    public String toString() {
        return set + "/" + version;
    }
}
