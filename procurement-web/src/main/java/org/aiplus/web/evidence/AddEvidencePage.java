// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.util.List;
import org.aiplus.web.form.TypedDay;
import org.aiplus.web.support.FieldError;
import org.aiplus.web.support.Option;
import org.aiplus.web.support.Page;
import org.aiplus.web.support.PageFrame;

/**
 * The form for a piece of evidence, with what was typed.
 *
 * @param typed values of the text fields
 * @param vendors for which the caller may upload, when there is a choice
 * @param key name of this act, so that a second click does not make a second piece
 * @param accept endings of files that are taken
 */
public record AddEvidencePage(
        PageFrame frame,
        Typed typed,
        List<Option> kinds,
        List<Option> vendors,
        String key,
        String accept,
        List<FieldError> errors)
        implements Page {

    /** What was typed. */
    public record Typed(
            String vendor,
            String kind,
            String title,
            String issuer,
            TypedDay validFrom,
            TypedDay validTo,
            boolean government) {

        /** An empty form. */
        public static final Typed NOTHING = new Typed("", "", "", "", TypedDay.NONE, TypedDay.NONE, false);
    }

    public AddEvidencePage {
        kinds = List.copyOf(kinds);
        vendors = List.copyOf(vendors);
        errors = List.copyOf(errors);
    }
}
