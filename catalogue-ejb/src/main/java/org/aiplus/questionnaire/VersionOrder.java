// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Comparator;

/** Versions are named by year and number, {@code 2026-2}; a later name is a later version. */
final class VersionOrder {

    /** Oldest first. */
    static final Comparator<String> BY_NAME =
            Comparator.comparingInt((String version) -> part(version, 0)).thenComparingInt(version -> part(version, 1));

    private VersionOrder() {}

    private static int part(String version, int index) {
        return Integer.parseInt(version.split("-", 2)[index]);
    }
}
