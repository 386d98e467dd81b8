// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.support;

import org.aiplus.identity.Doer;

/** Says who did something: by name, or by the side on which they stand where the name is not the reader's to know. */
public final class DoerWords {

    private DoerWords() {}

    /**
     * In the page's language.
     *
     * @param prefix first part of the keys of the texts for a side, for example {@code portal.by}
     */
    public static String of(Doer doer, String prefix, Texts texts) {
        var name = doer.name();
        return name == null ? texts.of(prefix, doer.side()) : name;
    }
}
