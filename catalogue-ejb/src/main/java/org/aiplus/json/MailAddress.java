// SPDX-License-Identifier: Apache-2.0
package org.aiplus.json;

import java.util.regex.Pattern;

/**
 * The form of mail addresses that the product takes: what browsers accept, with a domain of at least two labels. Only
 * ASCII, so that two addresses which look alike are alike.
 */
public final class MailAddress {

    /** Most characters of an address that mail can be sent to. */
    public static final int MAX_LENGTH = 254;

    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@" + LABEL + "(?:\\." + LABEL + ")+");

    private MailAddress() {}

    /** Whether a text has the form, whatever its length. */
    public static boolean wellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
