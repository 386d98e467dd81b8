// SPDX-License-Identifier: Apache-2.0
package org.aiplus.approval;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Subjects of several people in one column; a subject of the identity provider has no blank. */
final class People {

    private People() {}

    static String joined(Collection<String> subjects) {
        return String.join(" ", new TreeSet<>(subjects));
    }

    static Set<String> split(String column) {
        return column.isEmpty() ? Set.of() : Set.of(column.split(" "));
    }
}
