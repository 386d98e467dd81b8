// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.util.Arrays;
import java.util.Optional;

/** A rule that a question names in the content and that goes beyond the limits of its type. */
public enum Check {
    /** The address begins with {@code https}. */
    HTTPS_URL("httpsUrl"),
    /** The day is today or earlier, in the product's time zone. */
    NOT_IN_FUTURE("notInFuture"),
    /** Three capital letters, as currencies have them in ISO 4217. */
    CURRENCY_CODE("currencyCode");

    private final String code;

    Check(String code) {
        this.code = code;
    }

    /** Name in the content files. */
    public String code() {
        return code;
    }

    /** Finds a check by {@link #code()}. */
    public static Optional<Check> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
