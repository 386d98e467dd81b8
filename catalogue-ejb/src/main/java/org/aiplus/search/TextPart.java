// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import java.util.Locale;
import org.aiplus.identity.Audience;
import org.aiplus.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One text of a solution by which it can be found.
 *
 * @param field code of the core field or question that it stands in
 * @param language its language, {@code null} when it is the same in every language
 * @param publicity who may find the solution by it
 */
record TextPart(String field, Place place, @Nullable Language language, String text, Audience publicity) {

    /** Where a text stands; what is found in the name counts most. */
    enum Place {
        NAME(8),
        HEAD(4),
        TERMS(2.5f),
        TEXT(0.6f);

        private final float weight;

        Place(float weight) {
            this.weight = weight;
        }

        /** How much the naming of a concept in such a place counts. */
        float weight() {
            return weight;
        }

        String fieldName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
