// SPDX-License-Identifier: Apache-2.0
package org.aiplus.questionnaire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much may be answered. What does not apply to the type of the question is zero or {@code null}.
 *
 * @param minLength fewest characters (Unicode code points) of a text
 * @param maxLength most characters of a text, for a localised text in each language
 * @param maxItems most codes or rows
 * @param min smallest number allowed
 * @param max largest number allowed
 */
public record Limits(
        int minLength,
        int maxLength,
        int maxItems,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {

    /** Nothing to limit. */
    public static final Limits NONE = new Limits(0, 0, 0, null, null);
}
