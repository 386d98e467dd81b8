// SPDX-License-Identifier: Apache-2.0
package org.aiplus.search;

import org.aiplus.identity.Audience;
import org.aiplus.search.TextPart.Place;

/** Names of the fields of the index. */
final class IndexField {

    static final String FACET_PREFIX = "facet_";
    static final String ORDER_PREFIX = "order_";
    static final String REFERENCE_NUMBER = "reference_number";
    static final String CARD = "card";
    static final String SPELT = "spelt";
    static final String CONCEPT = "concept";
    static final String TEXTS = "texts";

    private static final String RESTRICTED = "restricted_";

    private IndexField() {}

    static String facet(String code) {
        return FACET_PREFIX + code;
    }

    static String order(String order) {
        return ORDER_PREFIX + order;
    }

    /** Concepts that are named in public or in restricted texts. */
    static String concepts(Audience publicity) {
        return prefix(publicity) + CONCEPT;
    }

    /** The texts themselves, for highlights. */
    static String texts(Audience publicity) {
        return prefix(publicity) + TEXTS;
    }

    /** Where the words of a text are kept: restricted ones always apart from public ones. */
    static String words(Audience publicity, Place place, boolean chinese) {
        var suffix = chinese ? "_zh" : "_en";
        return publicity == Audience.PUBLIC ? place.fieldName() + suffix : RESTRICTED + Place.TEXT.fieldName() + suffix;
    }

    private static String prefix(Audience publicity) {
        return publicity == Audience.PUBLIC ? "" : RESTRICTED;
    }
}
