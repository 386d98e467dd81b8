// SPDX-License-Identifier: Apache-2.0
package org.aiplus.web.evidence;

import java.util.List;
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

    /** A day as three fields. */
    public record Day(String day, String month, String year) {

        /** Nothing typed. */
        public static final Day NONE = new Day("", "", "");

        /** The day as the product writes it; what is no day stays recognisable as wrong. */
        String text() {
            if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
                return "";
            }
            return year + "-" + twoDigits(month) + "-" + twoDigits(day);
        }

        private static String twoDigits(String number) {
            return number.length() == 1 ? "0" + number : number;
        }
    }

    /** What was typed. */
    public record Typed(
            String vendor, String kind, String title, String issuer, Day validFrom, Day validTo, boolean government) {

        /** An empty form. */
        public static final Typed NOTHING = new Typed("", "", "", "", Day.NONE, Day.NONE, false);
    }

    public AddEvidencePage {
        kinds = List.copyOf(kinds);
        vendors = List.copyOf(vendors);
        errors = List.copyOf(errors);
    }
}
